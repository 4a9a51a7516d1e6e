package org.throughline.diffusion;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.diffusion.Likenesses.SharedNetwork;
import org.throughline.flow.Actor;
import org.throughline.flow.MembershipEdge;
import org.throughline.graph.Id;
import org.throughline.graph.Network;
import org.throughline.graph.Organisation;
import org.throughline.graph.ThingKind;
import org.throughline.proof.Count;
import org.throughline.proof.Names;

/**
 * Says in words in what an adopter is like who is here.
 *
 * @param profile of who is here
 * @param adopter the adopter
 * @param question from where it is asked
 */
record LikenessWords(Profile profile, Actor adopter, Question question) {

    LikenessPart kind(boolean alike) {
        var like = profile.kinds().getOrDefault(adopter.kind(), List.of());
        return new LikenessPart(
                LikenessPart.Name.KIND,
                alike,
                alike
                        ? "Its kind is %s, as is that of %,d here.".formatted(kindOfAdopter(), like.size())
                        : "Its kind is %s; nobody here is of that kind.".formatted(kindOfAdopter()),
                ids(Stream.concat(Stream.of(adopter.id()), like.stream())));
    }

    private String kindOfAdopter() {
        return isNetwork()
                ? Names.of(Network.Kind.valueOf(adopter.kind()))
                : Names.of(Organisation.Kind.valueOf(adopter.kind()));
    }

    private boolean isNetwork() {
        return adopter.id().kind() == ThingKind.NETWORK;
    }

    LikenessPart region(@Nullable Boolean alike) {
        return new LikenessPart(LikenessPart.Name.REGION, alike, region(), List.of(adopter.id()));
    }

    private String region() {
        if (adopter.region() == null) {
            return isNetwork() ? "No region of networks is recorded." : "Its region is not recorded.";
        }
        var most = profile.regions().isEmpty()
                ? "of nobody here is the region recorded"
                : "most here are in %s".formatted(String.join(" or ", profile.regions()));
        return "It is in %s; %s.".formatted(adopter.region(), most);
    }

    LikenessPart networks(boolean alike, List<SharedNetwork> shared) {
        var ids = shared.stream().flatMap(LikenessWords::ids);
        return new LikenessPart(LikenessPart.Name.NETWORKS, alike, networks(shared), ids(ids));
    }

    private String networks(List<SharedNetwork> shared) {
        var thatCount = question.leavesOut() ? ", by the memberships that count" : "";
        if (isNetwork()) {
            var members = shared.stream()
                    .flatMap(each -> each.here().memberships().stream())
                    .map(MembershipEdge::organisation)
                    .distinct()
                    .count();
            return members == 0
                    ? "It is a network without members that are here%s.".formatted(thatCount)
                    : "It is a network of which %,d here %s."
                            .formatted(members, members == 1 ? "is a member" : "are members");
        }
        var networks = shared.stream()
                .map(each -> question.body(each.here().network()))
                .distinct()
                .count();
        return networks == 0
                ? "It shares no network with anybody here%s.".formatted(thatCount)
                : "It shares %,d %s with somebody here.".formatted(networks, networks == 1 ? "network" : "networks");
    }

    LikenessPart size(@Nullable Boolean alike) {
        var network = profile.network();
        var ids = ids(Stream.concat(
                Stream.of(adopter.id()), Stream.ofNullable(network).map(Actor::id)));
        return new LikenessPart(LikenessPart.Name.SIZE, alike, size(network, alike), ids);
    }

    private String size(@Nullable Actor network, @Nullable Boolean alike) {
        if (!isNetwork()) {
            return "No size of organisations is recorded.";
        }
        if (network == null) {
            return "The size of a network is compared only with that of a network.";
        }
        if (alike == null) {
            return "How many people live in its area, or in the area here, is not recorded.";
        }
        return "%,d people live in its area, and %,d in the area here: one is %s twice the other."
                .formatted(adopter.population(), network.population(), alike ? "at most" : "more than");
    }

    private static Stream<Id> ids(SharedNetwork shared) {
        return shared.here().memberships().stream()
                .flatMap(here -> Stream.concat(
                        Stream.of(here.network(), here.id()),
                        Stream.ofNullable(shared.own()).map(MembershipEdge::id)));
    }

    private static List<Id> ids(Stream<Id> ids) {
        return ids.distinct().limit(Count.NAMED).toList();
    }
}
