package org.throughline.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What holds the edition of the files to their form. */
class EditionTests {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "takeaway");

    @Test
    void filesOfAnotherFormAreOfAnotherEdition() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var format : Format.values()) {
            digest.update(Files.readAllBytes(GOLDEN.resolve("plain." + format.ending())));
            digest.update(Files.readAllBytes(GOLDEN.resolve("list." + format.ending())));
        }
        var now = "%s %s".formatted(Asked.EDITION, HexFormat.of().formatHex(digest.digest(), 0, 8));

        assertThat(now)
                .as(
                        "The golden files changed. Where answers of the edition %s may have been given to somebody, raise"
                                + " Asked.EDITION and write the golden files anew; then put what was found into edition.txt.",
                        Asked.EDITION)
                .isEqualTo(Files.readString(GOLDEN.resolve("edition.txt")).strip());
    }
}
