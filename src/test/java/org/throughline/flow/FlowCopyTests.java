package org.throughline.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.graph.Adoption;
import org.throughline.graph.Basis;
import org.throughline.graph.GraphRevision;
import org.throughline.graph.Id;
import org.throughline.graph.Provenance;
import org.throughline.graph.ReviewStatus;

class FlowCopyTests {

    private final FlowCopy copy = new FlowCopy();

    @BeforeEach
    void isWhole() {
        copy.complete(new GraphRevision("graph", 0));
    }

    @Test
    void aDossierIsFoundThroughAllThatItMentionsAlsoByRetiredVersions() {
        put(dossier("i", "org/now", "org/then"));

        assertThat(innovationsMentioning("org/now")).containsExactly("innovation/i");
        assertThat(innovationsMentioning("org/then")).containsExactly("innovation/i");
        assertThat(innovationsMentioning("net/way")).containsExactly("innovation/i");
        assertThat(innovationsMentioning("source/s")).containsExactly("innovation/i");
        assertThat(innovationsMentioning("condition/c")).containsExactly("innovation/i");
        assertThat(innovationsMentioning("org/developer")).containsExactly("innovation/i");
        assertThat(innovationsMentioning("org/other")).isEmpty();
    }

    @Test
    void aDossierThatTookThePlaceOfAnotherIsFoundThroughWhatItMentionsAlone() {
        put(dossier("i", "org/before", "org/always"));
        put(dossier("j", "org/always", "org/always"));
        put(dossier("i", "org/always", "org/after"));

        assertThat(innovationsMentioning("org/before")).isEmpty();
        assertThat(innovationsMentioning("org/after")).containsExactly("innovation/i");
        assertThat(innovationsMentioning("org/always")).containsExactlyInAnyOrder("innovation/i", "innovation/j");
        assertThat(copy.mentioning(new Id("org/after")))
                .containsExactly(copy.dossier(new Id("innovation/i")).orElseThrow());
    }

    @Test
    void whatIsNotFoundAnyMoreIsGone() {
        put(dossier("i", "org/a", "org/a"));
        copy.put(Set.of(new Id("innovation/i")), found(List.of(), List.of()));

        assertThat(copy.dossiers()).isEmpty();
        assertThat(copy.dossier(new Id("innovation/i"))).isEmpty();
        assertThat(innovationsMentioning("org/a")).isEmpty();
    }

    @Test
    void aConditionHasThoseAtAnyRemoveOnEachSideAndItself() {
        put(topic("kind", "middle"), topic("middle", "broad"), topic("broad"));

        assertThat(names(copy.broader(new Id("condition/kind")))).containsExactlyInAnyOrder("kind", "middle", "broad");
        assertThat(names(copy.narrower(new Id("condition/broad"))))
                .containsExactlyInAnyOrder("kind", "middle", "broad");
        assertThat(names(copy.broader(new Id("condition/broad")))).containsExactly("broad");
        assertThat(names(copy.narrower(new Id("condition/unknown")))).containsExactly("unknown");
    }

    @Test
    void conditionsThatAreKindsOfEachOtherHaveEachOther() {
        put(topic("a", "b"), topic("b", "c"), topic("c", "a"), topic("self", "self"));

        assertThat(names(copy.broader(new Id("condition/b")))).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(names(copy.narrower(new Id("condition/b")))).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(names(copy.broader(new Id("condition/self")))).containsExactly("self");
    }

    @Test
    void aConditionThatIsAKindOfAnotherNowIsNoMoreOneOfTheFormer() {
        put(topic("kind", "before"));
        put(topic("kind", "after"));

        assertThat(names(copy.narrower(new Id("condition/before")))).containsExactly("before");
        assertThat(names(copy.narrower(new Id("condition/after")))).containsExactlyInAnyOrder("kind", "after");
    }

    @Test
    void whatIsDerivedIsWorkedOutOnceUntilSomethingChanges() {
        var times = new AtomicInteger();
        put(dossier("i", "org/a", "org/a"));

        assertThat(copy.derived(new Count(times))).isEqualTo(1);
        assertThat(copy.derived(new Count(times))).isEqualTo(1);
        assertThat(times).hasValue(1);

        put(dossier("j", "org/a", "org/a"));
        assertThat(copy.derived(new Count(times))).isEqualTo(2);
        assertThat(times).hasValue(2);
    }

    @Test
    void aDerivationMayAskForAnother() {
        var times = new AtomicInteger();
        Derivation<Integer> twice = flow -> 2 * flow.derived(new Count(times));
        put(dossier("i", "org/a", "org/a"));

        assertThat(copy.derived(twice)).isEqualTo(2);
    }

    @Test
    void whatRestsOnOneDossierOutlastsAChangeOfAnotherAndOfWhatSaysTheSameAgain() {
        var kept = new Kept();
        put(dossier("i", "org/a", "org/a"));
        put(topic("a"));
        var first = copy.derived(kept);

        put(dossier("i", "org/a", "org/a"));
        put(topic("a"));
        put(dossier("j", "org/a", "org/a"));
        assertThat(copy.derived(kept)).isSameAs(first).isEqualTo(Set.of(new Id("innovation/j")));

        put(topic("a", "b"));
        assertThat(copy.derived(kept)).isNotSameAs(first).isEmpty();
    }

    /** Which dossiers changed since it was worked out. */
    private record Kept() implements Derivation<Set<Id>> {

        @Override
        public Set<Id> from(Flow flow) {
            return new HashSet<>();
        }

        @Override
        public Set<Id> without(Set<Id> innovations, Set<Id> changed) {
            changed.addAll(innovations);
            return changed;
        }
    }

    @Test
    void nothingIsHeldWhileItChangesAndTheRevisionThatWasReachedAfterwards() {
        assertThat(copy.holds(0)).isTrue();

        put(topic("a"));
        assertThat(copy.holds(0)).isFalse();

        copy.complete(new GraphRevision("graph", 7));
        assertThat(copy.holds(7)).isTrue();
        assertThat(copy.holds(8)).isFalse();
        assertThat(copy.revision()).isEqualTo(7);
    }

    private List<String> innovationsMentioning(String id) {
        return copy.mentioning(new Id(id)).stream()
                .map(dossier -> dossier.innovation().value())
                .toList();
    }

    private static List<String> names(Set<Id> conditions) {
        return conditions.stream()
                .map(id -> id.value().replace("condition/", ""))
                .toList();
    }

    private void put(Dossier dossier) {
        copy.put(Set.of(dossier.innovation()), found(List.of(dossier), List.of()));
    }

    private void put(Topic... topics) {
        for (var topic : topics) {
            copy.put(Set.of(topic.id()), found(List.of(), List.of(topic)));
        }
    }

    private static FlowReader.Found found(List<Dossier> dossiers, List<Topic> topics) {
        return new FlowReader.Found(dossiers, List.of(), topics, Set.of(), List.of());
    }

    private static Topic topic(String name, String... broader) {
        return new Topic(
                new Id("condition/" + name),
                Set.copyOf(Arrays.stream(broader)
                        .map(other -> new Id("condition/" + other))
                        .toList()));
    }

    /** One adoption by somebody, and a retired version of it by somebody else. */
    private static Dossier dossier(String name, String adopter, String formerAdopter) {
        return new Dossier(
                new Id("innovation/" + name),
                name,
                null,
                List.of(new Id("condition/c")),
                List.of(new Id("org/developer")),
                List.of(),
                List.of(new Id("source/s")),
                List.of(),
                List.of(
                        adoption("adoption/a", adopter, ReviewStatus.ACCEPTED),
                        adoption("adoption/a@3", formerAdopter, ReviewStatus.RETIRED)),
                List.of());
    }

    private static AdoptionEdge adoption(String id, String adopter, ReviewStatus status) {
        var retired = status == ReviewStatus.RETIRED ? Instant.EPOCH : null;
        return new AdoptionEdge(
                new Id(id),
                new Id(adopter),
                List.of(new Id("net/way")),
                Adoption.Status.ADOPTED,
                null,
                null,
                null,
                new Provenance(Basis.READ, List.of(new Id("source/s")), status, Instant.EPOCH, retired));
    }

    /** How many dossiers there are. */
    private record Count(AtomicInteger times) implements Derivation<Integer> {

        @Override
        public Integer from(Flow flow) {
            times.incrementAndGet();
            return flow.dossiers().size();
        }
    }
}
