package org.throughline.takeaway;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.throughline.diffusion.Listing;
import org.throughline.diffusion.LocalRecord;
import org.throughline.diffusion.ProvenPathway;
import org.throughline.diffusion.ProvenQuery;
import org.throughline.flow.Viewpoint;

/** Says which pathways are proven. */
final class ProvenFindings {

    private ProvenFindings() {}

    static Findings of(Listing<ProvenPathway> found, ProvenQuery query) {
        return Findings.of(
                found.page(),
                Stream.concat(Local.here(found), Local.leftOut(found.leftOut())).toList(),
                (place, pathway) -> entry(pathway, query));
    }

    private static Entry entry(ProvenPathway proven, ProvenQuery query) {
        var remarks = new ArrayList<Remark>();
        if (query.bar().setting() != null) {
            remarks.add(Remark.of(Topic.SETTING, proven.adopters()));
        }
        if (proven.recordedHere() != null) {
            Local.recorded(value(proven.recordedHere(), query.viewpoint()), proven.recordedHere())
                    .forEach(remarks::add);
        }
        remarks.add(Remark.of(Topic.WHY, proven.why()));
        var pathway = proven.pathway();
        return new Entry(proven.rank(), pathway.proof().innovation(), pathway.best(), remarks);
    }

    private static String value(LocalRecord record, Viewpoint viewpoint) {
        return switch (record.state()) {
            case IN_USE -> "in use";
            case NOT_IN_USE -> "no use";
            case NONE_RECORDED -> Local.nothing(record, viewpoint);
        };
    }
}
