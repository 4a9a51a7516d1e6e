package org.throughline.takeaway;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.throughline.diffusion.LikeAdopter;
import org.throughline.graph.Page;

/** Says which adopters are most like an organisation. */
final class LikeFindings {

    private LikeFindings() {}

    /** The first of them; there are no further pages. */
    static Findings of(Page<LikeAdopter> found) {
        var entries = found.items().stream().map(item -> entry(item.value())).toList();
        return new Findings(entries, List.of(), Objects.requireNonNull(found.total()), null);
    }

    private static Entry entry(LikeAdopter adopter) {
        var remarks = new ArrayList<Remark>();
        Local.deeds(adopter).forEach(remarks::add);
        remarks.add(Local.likeness(adopter.likeness()));
        remarks.add(Remark.of(Topic.WHY, adopter.why()));
        return new Entry(adopter.rank(), adopter.adopter(), null, remarks);
    }
}
