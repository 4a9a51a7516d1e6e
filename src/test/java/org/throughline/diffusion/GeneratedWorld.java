package org.throughline.diffusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Actor;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.Dossier;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.MembershipEdge;
import org.throughline.flow.Succession;
import org.throughline.flow.TeachingEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.Network;
import org.throughline.graph.Organisation;
import org.throughline.graph.Period;
import org.throughline.graph.Study;
import org.throughline.graph.Teaching;

/** A small world of any shape, always the same for the same number: of few values, so that coincidences are frequent. */
final class GeneratedWorld {

    static final List<String> ORGANISATIONS = ids("org", 7);
    static final List<String> NETWORKS = ids("net", 4);
    static final List<String> CONDITIONS = ids("condition", 4);
    static final List<String> INNOVATIONS = ids("innovation", 6);
    static final List<String> REGIONS = List.of("North", "South");
    private static final List<String> DATES = List.of("2012", "2013", "2013-06", "2014", "2015-01-31");

    private final Random random;
    private int facts;

    GeneratedWorld(int number) {
        random = new Random(number);
    }

    ListedFlow flow() {
        var memberships = memberships();
        var actors = new ArrayList<Actor>();
        ORGANISATIONS.forEach(id -> actors.add(organisation(id, memberships)));
        NETWORKS.forEach(id -> actors.add(network(id, memberships)));
        var broader = new HashMap<Id, Id>();
        for (int i = random.nextInt(4); i > 0; i--) {
            broader.put(Rows.id(any(CONDITIONS)), Rows.id(any(CONDITIONS)));
        }
        return new ListedFlow(INNOVATIONS.stream().map(this::dossier).toList(), actors, broader);
    }

    Viewpoint viewpoint() {
        Set<Id> ignoring = new HashSet<>();
        if (oneIn(3)) {
            ignoring.add(Rows.id(any(ORGANISATIONS)));
            ignoring.add(Rows.id(any(NETWORKS)));
        }
        return new Viewpoint(oneIn(2) ? null : Rows.date(any(DATES)), null, ignoring);
    }

    private List<MembershipEdge> memberships() {
        var all = new ArrayList<MembershipEdge>();
        for (var organisation : ORGANISATIONS) {
            for (var network : NETWORKS) {
                if (oneIn(3)) {
                    all.add(Rows.membership(organisation, network, period()));
                }
            }
        }
        return all;
    }

    private Actor organisation(String id, List<MembershipEdge> memberships) {
        return Rows.actor(
                id,
                any(List.of(Organisation.Kind.NHS_TRUST, Organisation.Kind.COMMISSIONER, Organisation.Kind.COMPANY))
                        .name(),
                oneIn(4) ? null : any(REGIONS),
                null,
                successions(ORGANISATIONS),
                memberships.stream()
                        .filter(one -> one.organisation().value().equals(id))
                        .toList());
    }

    private Actor network(String id, List<MembershipEdge> memberships) {
        return Rows.actor(
                id,
                any(List.of(Network.Kind.AHSN, Network.Kind.CLAHRC)).name(),
                null,
                oneIn(2) ? null : any(List.of(1_000L, 2_000L, 2_001L)),
                successions(NETWORKS),
                memberships.stream()
                        .filter(one -> one.network().value().equals(id))
                        .toList());
    }

    private List<Succession> successions(List<String> followers) {
        return IntStream.range(0, oneIn(4) ? 1 + random.nextInt(2) : 0)
                .mapToObj(i -> new Succession(
                        Rows.id(any(followers)),
                        new Succession.SuccessionLink(Rows.id("link/l" + facts++), Rows.date(date()), Rows.said())))
                .toList();
    }

    private Dossier dossier(String id) {
        return Rows.dossier(
                id,
                oneIn(8) ? any(List.of(Innovation.Status.values())) : null,
                some(CONDITIONS, 2),
                some(ORGANISATIONS, 9),
                IntStream.range(0, random.nextInt(4)).mapToObj(i -> evidence()).toList(),
                IntStream.range(0, random.nextInt(8)).mapToObj(i -> adoption()).toList(),
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> teaching()).toList());
    }

    /** Mostly in favour, or nothing would be proven. */
    private EvidenceEdge evidence() {
        var direction = oneIn(5) ? any(List.of(Evidence.Direction.values())) : Evidence.Direction.SUPPORTS;
        return Rows.evidence(
                "evidence/e" + facts++,
                any(List.of(Study.Design.RCT, Study.Design.SYSTEMATIC_REVIEW, Study.Design.COHORT)),
                direction,
                date(),
                oneIn(10) ? any(DATES) : null,
                any(List.of(Evidence.Role.values())));
    }

    private AdoptionEdge adoption() {
        var status = oneIn(2) ? Adoption.Status.ADOPTED : any(List.of(Adoption.Status.values()));
        var adopter = oneIn(4) ? any(NETWORKS) : any(ORGANISATIONS);
        return Rows.adoption("adoption/a" + facts++, adopter, status, date(), oneIn(5) ? any(DATES) : null);
    }

    private TeachingEdge teaching() {
        return Rows.teaching(
                "teaching/t" + facts++,
                any(List.of(Teaching.Coverage.values())),
                oneIn(2) ? any(ORGANISATIONS) : any(NETWORKS));
    }

    private Period period() {
        return oneIn(3) ? Period.ALWAYS : new Period(Rows.date(date()), oneIn(2) ? Rows.date(any(DATES)) : null);
    }

    private @Nullable String date() {
        return oneIn(4) ? null : any(DATES);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(List<T> values, int times) {
        return values.stream().filter(value -> oneIn(times)).toList();
    }

    private static List<String> ids(String kind, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> kind + "/" + (char) ('a' + i))
                .toList();
    }
}
