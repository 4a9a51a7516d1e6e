package org.throughline.ingest.format;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that people read says what the description says that the program reads. */
class FormatPageTests {

    private static final Pattern HEADING = Pattern.compile("`([a-z-]+)\\.jsonl`: .*Identified by (.*)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!field|---)(.*?) \\|");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    private static final Map<String, String> SECTIONS = sections();

    static Stream<FileKind> kinds() {
        return FileKinds.load().files().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itListsTheFieldsInTheirOrderAndThoseThatAreRequiredInBold(FileKind kind) {
        var listed = ROW.matcher(section(kind))
                .results()
                .flatMap(row -> Arrays.stream(row.group(1).split(", ")))
                .toList();

        assertThat(listed)
                .isEqualTo(kind.fields().values().stream()
                        .map(field -> field.required() ? "**" + field.name() + "**" : field.name())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itSaysWhatIdentifiesARow(FileKind kind) {
        var heading = HEADING.matcher(section(kind).lines().findFirst().orElseThrow());

        assertThat(heading.matches()).isTrue();
        assertThat(quoted(heading.group(2))).isEqualTo(kind.identifiedBy());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itNamesEveryWordThatAnEnumMayHold(FileKind kind) {
        var words = quoted(section(kind));

        assertThat(kind.fields().values())
                .filteredOn(field -> !field.name().equals("basis"))
                .allSatisfy(field -> assertThat(words).containsAll(field.values()));
    }

    private static String section(FileKind kind) {
        assertThat(SECTIONS).containsKey(kind.file());
        return SECTIONS.get(kind.file());
    }

    private static List<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static Map<String, String> sections() {
        try {
            var page = Files.readString(Path.of("seed-data", "FORMAT.md"));
            return Arrays.stream(page.split("(?m)^### "))
                    .filter(section -> section.startsWith("`"))
                    .collect(toMap(FormatPageTests::file, section -> section));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String file(String section) {
        return section.substring(1, section.indexOf(".jsonl"));
    }
}
