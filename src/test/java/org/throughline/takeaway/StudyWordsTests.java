package org.throughline.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.graph.Study;

class StudyWordsTests {

    private static final Study.Finding ODDS = finding("Deaths, odds ratio", "1.04", null, "0.91 to 1.21");
    private static final Study.Finding CHANGE =
            new Study.Finding("Uptake, change", "6.3", "percentage points", "2.6 to 10.0", "increase", "to 83.1%");

    @Test
    void aStudyWithoutFiguresIsToldInOurWords() {
        assertThat(StudyWords.found("What was found", List.of())).isEqualTo("What was found.");
    }

    @Test
    void theFirstFigureIsToldAsThatOfTheStudyWithItsIntervalAndHowManyThereAre() {
        assertThat(StudyWords.found("It rose.", List.of(CHANGE)))
                .isEqualTo("It rose. The study's figure: Uptake, change: 6.3 percentage points (2.6 to 10.0), increase,"
                        + " to 83.1%.");
        assertThat(StudyWords.found("No change.", List.of(ODDS, CHANGE)))
                .isEqualTo("No change. First of the study's 2 figures: Deaths, odds ratio: 1.04 (0.91 to 1.21).");
    }

    @Test
    void whatIsNotRecordedOfAFigureIsLeftOut() {
        assertThat(StudyWords.found("Found.", List.of(finding(null, "5", null, null))))
                .isEqualTo("Found. The study's figure: 5.");
    }

    @Test
    void aLongTitleIsCutAfterAWord() {
        var title = "Effectiveness of a national quality improvement programme to improve survival after surgery";

        assertThat(StudyWords.title("A short title")).isEqualTo("A short title");
        assertThat(StudyWords.title(title))
                .isEqualTo("Effectiveness of a national quality improvement programme to improve…");
        assertThat(StudyWords.title("x".repeat(100))).hasSize(72).endsWith("x…");
    }

    @Test
    void aTitleThatIsCutHasNoFullStopAfterTheDots() {
        assertThat(StudyWords.sentence("A short title")).isEqualTo("A short title.");
        assertThat(StudyWords.sentence("Does it work?")).isEqualTo("Does it work?");
        assertThat(StudyWords.sentence("x".repeat(100))).endsWith("x…");
    }

    private static Study.Finding finding(
            @Nullable String measure, @Nullable String value, @Nullable String unit, @Nullable String interval) {
        return new Study.Finding(measure, value, unit, interval, null, null);
    }
}
