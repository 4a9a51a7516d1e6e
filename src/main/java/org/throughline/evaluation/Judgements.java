package org.throughline.evaluation;

import java.util.Map;

/**
 * What people found of the documents for one query.
 *
 * @param grades the grade of each judged document, from 1 for relevant upwards; 0 or less for not relevant
 */
public record Judgements(Map<String, Integer> grades) {

    public Judgements {
        grades = Map.copyOf(grades);
    }

    /** The grade of a document; 0 where it is not relevant or nobody judged it. */
    int grade(String document) {
        return Math.max(0, grades.getOrDefault(document, 0));
    }

    boolean isRelevant(String document) {
        return grade(document) > 0;
    }

    /** How many documents are relevant. */
    int relevant() {
        return Math.toIntExact(
                grades.values().stream().filter(grade -> grade > 0).count());
    }
}
