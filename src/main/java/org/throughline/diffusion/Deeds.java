package org.throughline.diffusion;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.flow.AdoptionEdge;
import org.throughline.proof.Adopters;

/** What each adoption of an innovation amounts to. */
final class Deeds {

    private final Map<AdoptionEdge, Deed> deeds = new IdentityHashMap<>();

    Deeds(Adopters adopters) {
        adopters.independent().forEach(group -> put(group.adoptions(), Deed.INDEPENDENT));
        put(adopters.ofDevelopers(), Deed.OF_DEVELOPER);
        put(adopters.blockClaims(), Deed.BLOCK_CLAIM);
        put(adopters.pilots(), Deed.PILOTED);
        put(adopters.ended(), Deed.ENDED);
        put(adopters.stopped(), Deed.STOPPED);
        put(adopters.declined(), Deed.DECLINED);
        put(adopters.considered(), Deed.CONSIDERED);
    }

    private void put(List<AdoptionEdge> adoptions, Deed deed) {
        adoptions.forEach(adoption -> deeds.put(adoption, deed));
    }

    /** Those of the adoptions that amount to something from the viewpoint, in their order. */
    List<Done> of(List<AdoptionEdge> adoptions) {
        var done = new ArrayList<Done>(deeds.size());
        for (var adoption : adoptions) {
            var deed = deeds.get(adoption);
            if (deed != null) {
                done.add(new Done(adoption, deed));
            }
        }
        return List.copyOf(done);
    }
}
