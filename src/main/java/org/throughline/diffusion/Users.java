package org.throughline.diffusion;

import java.util.List;
import org.throughline.graph.Id;

/** Who uses an innovation: each adopter once. */
final class Users {

    private final Id[] adopters;
    private final int[] numbers;

    Users(List<Done> done, Numbers numbers) {
        adopters = done.stream()
                .filter(each -> each.deed().isUse())
                .map(Done::adopter)
                .distinct()
                .toArray(Id[]::new);
        this.numbers = new int[adopters.length];
        for (int i = 0; i < adopters.length; i++) {
            this.numbers[i] = numbers.of(adopters[i]);
        }
    }

    /**
     * The most that a score comes to for one of them; 0 where there is none.
     *
     * @param highest what no score exceeds
     */
    int most(Score score, int highest) {
        int most = 0;
        for (int i = 0; i < adopters.length && most < highest; i++) {
            most = Math.max(most, score.of(adopters[i], numbers[i]));
        }
        return most;
    }

    /** Scores an adopter. */
    interface Score {
        int of(Id adopter, int number);
    }
}
