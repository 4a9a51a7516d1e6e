package org.throughline.takeaway;

import java.util.List;
import org.throughline.graph.Page;
import org.throughline.trace.Debt;
import org.throughline.trace.SettlingStudy;

/** Says what is adopted more widely than the evidence on it carries. */
final class DebtFindings {

    private DebtFindings() {}

    static Findings of(Page<Debt> found) {
        return Findings.of(found, List.of(), DebtFindings::entry);
    }

    private static Entry entry(int place, Debt debt) {
        var pathway = debt.pathway();
        var proof = pathway.proof();
        return new Entry(
                place,
                proof.innovation(),
                pathway.best(),
                List.of(
                        new Remark(
                                Topic.DEBT,
                                null,
                                value(debt.kind()),
                                words(debt.kind()),
                                proof.strength().parts()),
                        Remark.of(Topic.REACH, debt.reach()),
                        Remark.of(
                                Topic.SETTLING,
                                value(debt.study()),
                                debt.study().words(),
                                List.of())));
    }

    private static String value(Debt.Kind kind) {
        return switch (kind) {
            case CONTRARY -> "contrary";
            case NONE -> "none";
            case MIXED -> "mixed";
            case WEAK -> "weak";
        };
    }

    private static String words(Debt.Kind kind) {
        return switch (kind) {
            case CONTRARY -> "The evidence on it as a whole speaks against it, or found no effect.";
            case NONE -> "There is no evidence on whether it works that counts.";
            case MIXED -> "The evidence on it as a whole points both ways.";
            case WEAK -> "The evidence on it as a whole supports it, but with low or very low certainty.";
        };
    }

    private static String value(SettlingStudy study) {
        return switch (study.kind()) {
            case null -> "no single study";
            case RANDOMISED_TRIAL -> "a randomised trial by others";
            case SYSTEMATIC_REVIEW -> "a systematic review";
        };
    }
}
