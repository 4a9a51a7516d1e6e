package org.throughline.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.proof.Rule;

/** What answers say of the rules that they were made by, and the pages of these rules. */
class RulePagesTests {

    private static final Path PAGES = Path.of("docs", "rules");

    private static final Pattern LINK = Pattern.compile("\\[`([a-z-]+)`]\\(\\1\\.md\\)");

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleHasAPageOfItsVersion(Rule rule) throws IOException {
        assertThat(page(rule)).contains("\nRule `%s`, version %d. ".formatted(rule.name(), rule.version()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void eachRuleWhoseWordsAreUsedIsNamedToo(String question) throws IOException {
        var rules = Questions.RULES.getOrDefault(question, List.of());
        var names = rules.stream().map(Rule::name).toList();

        assertThat(names).doesNotHaveDuplicates();
        for (var rule : rules) {
            assertThat(LINK.matcher(page(rule)).results().map(link -> link.group(1)))
                    .as("rules that %s uses", rule.name())
                    .isSubsetOf(names);
        }
    }

    private static Stream<Rule> rules() {
        return Questions.RULES.values().stream().flatMap(List::stream).distinct();
    }

    private static Stream<String> questions() {
        return Questions.RULES.keySet().stream().sorted();
    }

    private static String page(Rule rule) throws IOException {
        return Files.readString(PAGES.resolve(rule.name() + ".md"));
    }
}
