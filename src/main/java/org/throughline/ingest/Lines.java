package org.throughline.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Splits a file into lines without trusting their length. */
final class Lines implements AutoCloseable {

    /** A thousand times a usual row: more is a file of another sort. */
    static final int LONGEST = 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream file;
    private final byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    private int number;

    Lines(InputStream file) {
        this.file = file;
    }

    /** The next line; null after the last. */
    @Nullable
    Line next() throws IOException {
        if (number == 0) {
            skipByteOrderMark();
        }
        if (!fill()) {
            return null;
        }
        var line = new ByteArrayOutputStream(1024);
        boolean tooLong = false;
        while (fill()) {
            int stop = endOfLine();
            int room = LONGEST - line.size();
            line.write(buffer, start, Math.min(stop - start, room));
            tooLong |= stop - start > room;
            start = stop;
            if (stop < end) {
                start++;
                break;
            }
        }
        return new Line(++number, line.toByteArray(), tooLong);
    }

    /** Some editors and spreadsheets put one before the first line to say that the file is UTF-8. */
    private void skipByteOrderMark() throws IOException {
        end = file.readNBytes(buffer, 0, BYTE_ORDER_MARK.length);
        start = Arrays.equals(buffer, 0, end, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length) ? end : 0;
    }

    private int endOfLine() {
        int stop = start;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private boolean fill() throws IOException {
        if (start == end) {
            start = 0;
            end = Math.max(0, file.read(buffer));
        }
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
