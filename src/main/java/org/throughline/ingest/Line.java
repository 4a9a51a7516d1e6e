package org.throughline.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A line of a file as it stands there.
 *
 * @param number from 1
 * @param bytes without the line's end; of a line that is too long only its beginning
 * @param tooLong whether it is longer than a row can sensibly be
 */
record Line(int number, byte[] bytes, boolean tooLong) {

    boolean isBlank() {
        for (byte character : bytes) {
            if (character != ' ' && character != '\t' && character != '\r') {
                return false;
            }
        }
        return !tooLong;
    }

    /** The text; empty if the bytes are not UTF-8. */
    Optional<String> text() {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }
}
