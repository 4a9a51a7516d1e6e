package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.diffusion.AdopterDeed;
import org.throughline.diffusion.LeftOut;
import org.throughline.diffusion.LikeAdopter;
import org.throughline.diffusion.Likeness;
import org.throughline.diffusion.LikenessPart;
import org.throughline.diffusion.Listing;
import org.throughline.diffusion.LocalRecord;
import org.throughline.flow.Viewpoint;
import org.throughline.proof.Part;

/** Says what answers about adoption have in common: what was done, by whom, how like they are, and what is left out. */
final class Local {

    private Local() {}

    /**
     * What is recorded of an innovation in one place: that it is so, then who did what; where nobody who is there did
     * anything, what networks did that have members there.
     */
    static Stream<Remark> recorded(String value, LocalRecord record) {
        var count = record.count().explanation();
        return Stream.concat(
                Stream.of(new Remark(Topic.RECORDED, null, value, count.words(), count.parts())),
                (record.state() == LocalRecord.State.NONE_RECORDED ? record.ofNetworks() : record.deeds())
                        .stream()
                                .map(deed -> Remark.about(
                                        deed.adopter(),
                                        Topic.DEED,
                                        deed.deed().words(),
                                        words(deed),
                                        List.of(deed.adoption()))));
    }

    /** What is recorded in a place where nothing is recorded of those who are there, in a word or two. */
    static String nothing(LocalRecord record, Viewpoint viewpoint) {
        return record.ofNetworks().isEmpty() ? Words.nothing(viewpoint) : "only of a network";
    }

    /** What the adopter did that an entry is about. */
    static Stream<Remark> deeds(LikeAdopter adopter) {
        return adopter.deeds().stream()
                .map(deed -> Remark.of(Topic.DEED, deed.deed().words(), words(deed), List.of(deed.adoption())));
    }

    private static String words(AdopterDeed deed) {
        return "It has %s.".formatted(deed.deed().words());
    }

    /** One of the adopters that are most like who is here. */
    static Remark likeUs(LikeAdopter adopter) {
        var words = Stream.concat(
                adopter.deeds().stream().map(Local::words).distinct(),
                Stream.of(adopter.likeness().words()));
        return Remark.about(
                adopter.adopter(),
                Topic.LIKE_US,
                null,
                words.collect(joining(" ")),
                adopter.deeds().stream().map(AdopterDeed::adoption).toList());
    }

    /** In what an adopter is like who is here, respect by respect. */
    static Remark likeness(Likeness likeness) {
        var told =
                likeness.parts().stream().filter(part -> part.alike() != null).count();
        return new Remark(
                Topic.LIKENESS,
                null,
                "%d of %d".formatted(likeness.alike(), told),
                likeness.words(),
                likeness.parts().stream().map(Local::part).toList());
    }

    private static Part part(LikenessPart part) {
        return new Part(Part.Name.RANK, 0, part.words(), part.ids());
    }

    /** Who is in the place that was asked about, and of what date; nothing where none was. */
    static Stream<Remark> here(Listing<?> listing) {
        var here = listing.here();
        return here == null ? Stream.empty() : Stream.of(Remark.counted(Topic.HERE, here));
    }

    static Stream<Remark> leftOut(List<LeftOut> leftOut) {
        return leftOut.stream().map(each -> Remark.counted(Topic.LEFT_OUT, each.count()));
    }
}
