package org.throughline.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.diffusion.AdopterDeed;
import org.throughline.diffusion.LocalRecord;
import org.throughline.graph.Id;
import org.throughline.proof.Count;
import org.throughline.proof.Deed;

class LocalTests {

    private static final AdopterDeed OF_NETWORK = deed("adoption/n", "net/c", Deed.DECLINED);
    private static final AdopterDeed HERE = deed("adoption/h", "org/o", Deed.PILOTED);

    @Test
    void whereOnlyNetworksDidSomethingItIsToldWhatEachDid() {
        var told = Local.recorded("only of a network", record(LocalRecord.State.NONE_RECORDED, List.of()))
                .toList();

        assertThat(told).extracting(Remark::topic).containsExactly(Topic.RECORDED, Topic.DEED);
        assertThat(told.getLast())
                .isEqualTo(Remark.about(
                        OF_NETWORK.adopter(),
                        Topic.DEED,
                        "a decision against it",
                        "It has a decision against it.",
                        List.of(OF_NETWORK.adoption())));
    }

    @Test
    void whereSomethingIsRecordedOfThoseHereOnlyThatIsTold() {
        var told = Local.recorded("no use", record(LocalRecord.State.NOT_IN_USE, List.of(HERE)));

        assertThat(told).extracting(Remark::who).containsExactly(null, HERE.adopter());
    }

    private static LocalRecord record(LocalRecord.State state, List<AdopterDeed> here) {
        return new LocalRecord(state, here, Count.of("Recorded here.", List.of()), List.of(OF_NETWORK));
    }

    private static AdopterDeed deed(String adoption, String adopter, Deed deed) {
        return new AdopterDeed(new Id(adoption), new Id(adopter), deed);
    }
}
