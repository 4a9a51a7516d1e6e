package org.throughline.takeaway;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.diffusion.AdopterDeed;
import org.throughline.diffusion.LeftOut;
import org.throughline.diffusion.LikeAdopter;
import org.throughline.diffusion.LikenessPart;
import org.throughline.diffusion.LocalRecord;
import org.throughline.graph.Id;
import org.throughline.proof.Part;

/** Says what answers about adoption have in common: what was done, by whom, how like they are, and what is left out. */
final class Local {

    private Local() {}

    /** What is recorded of an innovation in one place: that it is so, then who did what. */
    static Stream<Remark> recorded(String value, LocalRecord record) {
        var count = record.count().explanation();
        return Stream.concat(
                Stream.of(new Remark(Topic.RECORDED, null, value, count.words(), count.parts())),
                record.deeds().stream().map(Local::deed));
    }

    static Remark deed(AdopterDeed deed) {
        var words = deed.deed().words();
        return Remark.about(deed.adopter(), Topic.DEED, words, "It has %s.".formatted(words), List.of(deed.adoption()));
    }

    /** One of the adopters that are most like who is here. */
    static Remark likeUs(LikeAdopter adopter) {
        return Remark.about(
                adopter.adopter(), Topic.LIKE_US, null, adopter.likeness().words(), adoptions(adopter));
    }

    static List<Id> adoptions(LikeAdopter adopter) {
        return adopter.deeds().stream().map(AdopterDeed::adoption).toList();
    }

    /** In what an adopter is like who is here, respect by respect. */
    static Remark likeness(LikeAdopter adopter) {
        var likeness = adopter.likeness();
        return new Remark(
                Topic.LIKENESS,
                null,
                Integer.toString(likeness.alike()),
                likeness.words(),
                likeness.parts().stream().map(Local::part).toList());
    }

    private static Part part(LikenessPart part) {
        return new Part(Part.Name.RANK, 0, part.words(), part.ids());
    }

    static Stream<Remark> leftOut(List<LeftOut> leftOut) {
        return leftOut.stream().map(each -> Remark.of(Topic.LEFT_OUT, each.count()));
    }
}
