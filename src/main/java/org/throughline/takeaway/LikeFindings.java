package org.throughline.takeaway;

import java.util.ArrayList;
import org.throughline.diffusion.LikeAdopter;
import org.throughline.diffusion.Listing;

/** Says which adopters are most like an organisation. */
final class LikeFindings {

    private LikeFindings() {}

    static Findings of(Listing<LikeAdopter> found) {
        return Findings.of(found.page(), Local.here(found).toList(), (place, adopter) -> entry(adopter));
    }

    private static Entry entry(LikeAdopter adopter) {
        var remarks = new ArrayList<Remark>();
        Local.deeds(adopter).forEach(remarks::add);
        remarks.add(Local.likeness(adopter.likeness()));
        remarks.add(Remark.of(Topic.WHY, adopter.why()));
        return new Entry(adopter.rank(), adopter.adopter(), null, remarks);
    }
}
