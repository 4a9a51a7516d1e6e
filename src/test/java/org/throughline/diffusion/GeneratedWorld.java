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
import org.throughline.flow.CurriculumNode;
import org.throughline.flow.Dossier;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.MembershipEdge;
import org.throughline.flow.Succession;
import org.throughline.flow.TeachingEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.Membership;
import org.throughline.graph.Network;
import org.throughline.graph.Organisation;
import org.throughline.graph.Period;
import org.throughline.graph.Provenance;
import org.throughline.graph.ReviewStatus;
import org.throughline.graph.Study;
import org.throughline.graph.Teaching;

/** A small world of any shape, always the same for the same number: of few values, so that coincidences are frequent. */
final class GeneratedWorld {

    static final List<String> ORGANISATIONS = ids("org", 7);
    static final List<String> NETWORKS = ids("net", 4);
    static final List<String> CONDITIONS = ids("condition", 4);
    static final List<String> INNOVATIONS = ids("innovation", 6);
    static final List<String> REGIONS = List.of("North", "South");
    private static final int MOMENTS = 5;
    private static final List<String> DATES = List.of("2012", "2013", "2013-06", "2014", "2015-01-31");

    private final Random random;
    private final List<Id> said = new ArrayList<>();
    private final List<CurriculumNode> curricula = new ArrayList<>();
    private int facts;

    GeneratedWorld(int number) {
        random = new Random(number);
    }

    ListedFlow flow() {
        ids("curriculum", 3).forEach(id -> curricula.add(curriculum(id)));
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
        for (int i = oneIn(2) ? 3 : 0; i > 0; i--) {
            ignoring.add(any(said));
        }
        var knownAt = oneIn(3) ? Rows.RECORDED.plusSeconds(random.nextInt(MOMENTS)) : null;
        return new Viewpoint(oneIn(2) ? null : Rows.date(any(DATES)), knownAt, ignoring);
    }

    /** Of the fact that is told next: one of few sources, recorded at one of few moments, now and then no longer true. */
    private Provenance provenance(Id fact) {
        var source = Rows.id(any(List.of("source/a", "source/b", "source/c")));
        said.add(fact);
        said.add(source);
        var recordedAt = Rows.RECORDED.plusSeconds(random.nextInt(MOMENTS));
        var status = oneIn(12) ? any(List.of(ReviewStatus.PROPOSED, ReviewStatus.REJECTED)) : ReviewStatus.ACCEPTED;
        var isRetired = status == ReviewStatus.ACCEPTED && oneIn(5);
        return new Provenance(
                Basis.READ,
                List.of(source),
                isRetired ? ReviewStatus.RETIRED : status,
                recordedAt,
                isRetired ? recordedAt.plusSeconds(random.nextInt(MOMENTS)) : null);
    }

    private Id next(String kind) {
        return Rows.id("%s/%s%d".formatted(kind, kind.charAt(0), facts++));
    }

    private List<MembershipEdge> memberships() {
        var all = new ArrayList<MembershipEdge>();
        for (var organisation : ORGANISATIONS) {
            for (var network : NETWORKS) {
                if (oneIn(3)) {
                    var fact = next("membership");
                    all.add(new MembershipEdge(
                            fact,
                            Rows.id(organisation),
                            Rows.id(network),
                            Membership.Role.MEMBER,
                            period(),
                            provenance(fact)));
                }
            }
        }
        return all;
    }

    private Actor organisation(String id, List<MembershipEdge> memberships) {
        return new Actor(
                Rows.id(id),
                name(),
                any(List.of(Organisation.Kind.NHS_TRUST, Organisation.Kind.COMMISSIONER, Organisation.Kind.COMPANY))
                        .name(),
                oneIn(4) ? null : any(REGIONS),
                null,
                period(),
                successions(ORGANISATIONS),
                memberships.stream()
                        .filter(one -> one.organisation().value().equals(id))
                        .toList());
    }

    private Actor network(String id, List<MembershipEdge> memberships) {
        return new Actor(
                Rows.id(id),
                name(),
                any(List.of(Network.Kind.AHSN, Network.Kind.CLAHRC)).name(),
                null,
                oneIn(2) ? null : any(List.of(1_000L, 2_000L, 2_001L)),
                period(),
                successions(NETWORKS),
                memberships.stream()
                        .filter(one -> one.network().value().equals(id))
                        .toList());
    }

    private List<Succession> successions(List<String> followers) {
        return IntStream.range(0, oneIn(4) ? 1 + random.nextInt(2) : 0)
                .mapToObj(i -> succession(Rows.id(any(followers)), next("link")))
                .toList();
    }

    private Succession succession(Id follower, Id fact) {
        return new Succession(follower, new Succession.SuccessionLink(fact, Rows.date(date()), provenance(fact)));
    }

    private Dossier dossier(String id) {
        return new Dossier(
                Rows.id(id),
                name(),
                oneIn(8) ? any(List.of(Innovation.Status.values())) : null,
                some(CONDITIONS, 2),
                some(ORGANISATIONS, 9),
                List.of(),
                List.of(Rows.id("source/a")),
                IntStream.range(0, random.nextInt(4)).mapToObj(i -> evidence()).toList(),
                IntStream.range(0, random.nextInt(8)).mapToObj(i -> adoption()).toList(),
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> teaching()).toList());
    }

    /** Mostly in favour, or nothing would be proven. */
    private EvidenceEdge evidence() {
        var direction = oneIn(5) ? any(List.of(Evidence.Direction.values())) : Evidence.Direction.SUPPORTS;
        var fact = next("evidence");
        var row = Rows.evidence(
                fact.value(),
                any(List.of(Study.Design.RCT, Study.Design.SYSTEMATIC_REVIEW, Study.Design.COHORT)),
                direction,
                date(),
                oneIn(10) ? any(DATES) : null,
                any(List.of(Evidence.Role.values())));
        said.add(row.study().id());
        return new EvidenceEdge(fact, row.study(), row.role(), direction, provenance(fact));
    }

    private AdoptionEdge adoption() {
        var fact = next("adoption");
        return new AdoptionEdge(
                fact,
                Rows.id(oneIn(4) ? any(NETWORKS) : any(ORGANISATIONS)),
                List.of(),
                oneIn(2) ? Adoption.Status.ADOPTED : any(List.of(Adoption.Status.values())),
                Rows.date(date()),
                oneIn(5) ? Rows.date(any(DATES)) : null,
                null,
                provenance(fact));
    }

    private TeachingEdge teaching() {
        var fact = next("teaching");
        return new TeachingEdge(fact, any(curricula), any(List.of(Teaching.Coverage.values())), provenance(fact));
    }

    private CurriculumNode curriculum(String id) {
        var party = Rows.id(oneIn(2) ? any(ORGANISATIONS) : any(NETWORKS));
        return new CurriculumNode(Rows.id(id), List.of(party), period(), Basis.READ);
    }

    /** Sorted otherwise than the ids, and not always different. */
    private String name() {
        return any(List.of("Zeta", "beta", "Beta", "Gamma rays", "alpha"));
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

    private List<Id> some(List<String> ids, int times) {
        return ids.stream().filter(id -> oneIn(times)).map(Rows::id).toList();
    }

    private static List<String> ids(String kind, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> kind + "/" + (char) ('a' + i))
                .toList();
    }
}
