package org.throughline.diffusion;

import java.util.HashSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.throughline.graph.Id;

/** Who uses an innovation: each adopter once. */
final class Users {

    private final List<Done> users;

    Users(List<Done> done) {
        var seen = new HashSet<Id>();
        users = done.stream()
                .filter(each -> each.deed().isUse() && seen.add(each.adopter()))
                .toList();
    }

    /**
     * The most that a score comes to for one of them; 0 where there is none.
     *
     * @param highest what no score exceeds
     */
    int most(ToIntFunction<Done> score, int highest) {
        int most = 0;
        for (int i = 0; i < users.size() && most < highest; i++) {
            most = Math.max(most, score.applyAsInt(users.get(i)));
        }
        return most;
    }
}
