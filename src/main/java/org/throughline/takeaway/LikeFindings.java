package org.throughline.takeaway;

import java.util.ArrayList;
import java.util.List;
import org.throughline.diffusion.LikeAdopter;

/** Says which adopters are most like an organisation. */
final class LikeFindings {

    private LikeFindings() {}

    static Findings of(List<LikeAdopter> found) {
        return new Findings(found.stream().map(LikeFindings::entry).toList(), List.of(), null, null);
    }

    private static Entry entry(LikeAdopter adopter) {
        var remarks = new ArrayList<Remark>();
        Local.deeds(adopter).forEach(remarks::add);
        remarks.add(Local.likeness(adopter.likeness()));
        remarks.add(Remark.of(Topic.WHY, adopter.why()));
        return new Entry(adopter.rank(), adopter.adopter(), null, remarks);
    }
}
