package org.throughline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.SeedRows;

class AbbreviationTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AF|Atrial fibrillation|AF|Atrial fibrillation",
                "COPD|Chronic obstructive pulmonary disease|COPD|Chronic obstructive pulmonary disease",
                "HIECs|Health Innovation and Education Clusters|HIEC|Health Innovation and Education Clusters",
                "East Midlands AHSN|East Midlands Academic Health Science Network|AHSN|Academic Health Science Network",
                "HIV infection|human immunodeficiency virus|HIV|human immunodeficiency virus",
                "AMD|Age-related macular degeneration|AMD|Age-related macular degeneration",
                "NOF|fractured neck of femur|NOF|neck of femur",
                "GERD|Gastro-oesophageal reflux disease|GERD|Gastro-oesophageal reflux disease",
                "DVA|domestic violence and abuse|DVA|domestic violence and abuse",
                "DVA|domestic violence & abuse|DVA|domestic violence & abuse",
                "A&E|Accident and emergency|AE|Accident and emergency",
                "R&D|Research & Development|RD|Research & Development",
                "A.F.|Atrial fibrillation|AF|Atrial fibrillation",
            })
    void initialsStandForARunOfWords(String one, String other, String shortForm, String longForm) {
        assertThat(Abbreviation.in(List.of(one, other))).containsExactly(new Abbreviation(shortForm, longForm));
        assertThat(Abbreviation.in(List.of(other, one))).containsExactly(new Abbreviation(shortForm, longForm));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TB|Tuberculosis|Tuberculosis",
                "VTE|Venous thromboembolism|Venous thromboembolism",
                "AFib|Atrial fibrillation|Atrial fibrillation",
                "IVH|Intraventricular haemorrhage of the newborn|Intraventricular haemorrhage",
                "NICE|National Institute for Health and Care Excellence|National Institute for Health and Care Excellence",
            })
    void aNameThatIsOnlyAShortFormMayTakeFurtherLettersOrLeaveOneWordOut(String one, String other, String longForm) {
        assertThat(Abbreviation.in(List.of(one, other))).containsExactly(new Abbreviation(one, longForm));
    }

    @Test
    void aTitleMayExplainItsOwnWord() {
        assertThat(Abbreviation.in(List.of("The Aneurysm Screening Study (ASS) into mortality")))
                .containsExactly(new Abbreviation("ASS", "Aneurysm Screening Study"));
        assertThat(Abbreviation.in(List.of("The CSAW trial: Can Shoulder Arthroscopy Work?")))
                .containsExactly(new Abbreviation("CSAW", "Can Shoulder Arthroscopy Work"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CAD|Coronary heart disease",
                "PAD|peripheral vascular disease",
                "ASD|autistic spectrum condition",
                "CDI|C. diff",
                "CLABSI|Catheter-related bloodstream infection",
                "HEE East of England|Health Education East Midlands",
                "TrusTECH|TrusTech",
                "NHS Hampshire CCG|NHS Hampshire, Southampton",
                "Patients at a GP practice|Patients registered at a GP practice",
                "GDm-Health|Managing gestational diabetes (MIB131)",
                "IT for the ward|Bringing innovation to the ward",
            })
    void whatOnlyLooksLikeALongFormIsNone(String one, String other) {
        assertThat(Abbreviation.in(List.of(one, other))).isEmpty();
    }

    @Test
    void ofTheSeedNamesNoLongFormHoldsItsShortFormOrEndsInTheMiddle() {
        for (var found : seed()) {
            var words = List.of(found.longForm().split("[\\s,/-]+"));
            assertThat(words).as(found.toString()).doesNotContain(found.shortForm());
            assertThat(words.getLast()).as(found.toString()).isNotIn("and", "of", "for", "the", "to", "in");
            assertThat(found.longForm()).doesNotContain("(", ")", ":", ".");
            assertThat(found.longForm().toLowerCase())
                    .startsWith(found.shortForm().substring(0, 1).toLowerCase());
        }
    }

    @Test
    void whatSeveralThingsAreCalledHasSeveralReadings() {
        assertThat(seed().stream()
                        .filter(found -> found.shortForm().equals("PPH")
                                || found.shortForm().equals("ACS")))
                .extracting(Abbreviation::longForm)
                .containsExactlyInAnyOrder(
                        "Acute coronary syndrome", "Postpartum haemorrhage", "postpartum hemorrhage");
        assertThat(seed()).extracting(Abbreviation::shortForm).contains("AHSN", "HIEC", "AF", "TB", "NIHR", "MHRA");
    }

    @Test
    void anyNamesAreLookedAtInNoTime() {
        var random = new Random(5);
        for (int round = 0; round < 300; round++) {
            assertThat(Abbreviation.in(List.of(GeneratedTexts.any(random), GeneratedTexts.any(random))))
                    .isNotNull();
        }
        assertThat(Abbreviation.in(List.of("A".repeat(12), "a ".repeat(500)))).hasSizeLessThan(2);
    }

    private static Set<Abbreviation> seed() {
        var found = new HashSet<Abbreviation>();
        for (var file : SeedRows.THINGS) {
            for (var row : SeedRows.of(file)) {
                var names = new ArrayList<String>();
                for (var field : List.of("name", "title", "aliases", "synonyms")) {
                    names.addAll(SeedRows.texts(row, field));
                }
                found.addAll(Abbreviation.in(names));
            }
        }
        return found;
    }
}
