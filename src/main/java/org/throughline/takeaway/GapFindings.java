package org.throughline.takeaway;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.diffusion.AdoptionGap;
import org.throughline.diffusion.GapListing;
import org.throughline.diffusion.InPlace;
import org.throughline.flow.Viewpoint;
import org.throughline.proof.Names;

/** Says what is proven elsewhere and not in use in a place. */
final class GapFindings {

    private GapFindings() {}

    static Findings of(GapListing<AdoptionGap> found, Viewpoint viewpoint) {
        var listing = found.listing();
        var counted = Stream.concat(
                Local.here(listing),
                found.answers().stream().map(answered -> Remark.counted(Topic.COUNTED, answered.count())));
        return Findings.of(
                listing.page(),
                Stream.concat(counted, Local.leftOut(listing.leftOut())).toList(),
                (place, gap) -> entry(gap, viewpoint));
    }

    private static Entry entry(AdoptionGap gap, Viewpoint viewpoint) {
        var remarks = new ArrayList<Remark>();
        Local.recorded(value(gap, viewpoint), gap.recordedHere())
                .filter(remark -> !isInPlace(remark, gap))
                .forEach(remarks::add);
        gap.likeUs().stream().map(Local::likeUs).forEach(remarks::add);
        remarks.add(inPlace(gap.inPlace().size(), viewpoint));
        gap.inPlace().stream().map(GapFindings::inPlace).forEach(remarks::add);
        remarks.add(Remark.of(Topic.WHY, gap.why()));
        var pathway = gap.pathway();
        return new Entry(gap.rank(), pathway.proof().innovation(), pathway.best(), remarks);
    }

    /** Whether something was done by a network of which it is told among what is here already. */
    private static boolean isInPlace(Remark remark, AdoptionGap gap) {
        return remark.topic() == Topic.DEED
                && gap.inPlace().stream().anyMatch(found -> found.facts().containsAll(remark.ids()));
    }

    private static String value(AdoptionGap gap, Viewpoint viewpoint) {
        return switch (gap.answer()) {
            case NONE_RECORDED -> Local.nothing(gap.recordedHere(), viewpoint);
            case RECORDED -> "no use";
            case NOT_APPLICABLE -> "not applicable";
        };
    }

    private static Remark inPlace(int count, Viewpoint viewpoint) {
        var words = count == 0
                ? Names.none("Nothing here that prepares for it", viewpoint)
                : "Here already, and preparing for it: %,d.".formatted(count);
        return Remark.of(Topic.IN_PLACE, "%,d".formatted(count), words, List.of());
    }

    private static Remark inPlace(InPlace found) {
        return Remark.about(found.thing(), Topic.IN_PLACE, null, found.words(), found.facts());
    }
}
