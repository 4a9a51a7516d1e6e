package org.throughline.search.lucene;

import java.util.regex.Pattern;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.throughline.search.ForgottenPage;

/**
 * How far somebody has read the results of a query: so many of the candidates, and of what is beyond them up to a document.
 *
 * @param snapshot the token of the moment of the index that the results were found in
 * @param candidates how many candidates were read
 * @param beyond how many results beyond the candidates were read
 * @param last the last of these; null for none
 */
record Place(
        String snapshot,
        int candidates,
        int beyond,
        @Nullable ScoreDoc last) {

    /** The bits of a score make a number that is neither negative nor as large as those of infinity and of what is none. */
    private static final Pattern FORM =
            Pattern.compile("([0-9a-z.]+)~(\\d{1,9})~(\\d{1,9})~(-1|\\d{1,9})~(\\d{1,9}|1\\d{9})");

    static Place beginning(String snapshot) {
        return new Place(snapshot, 0, 0, null);
    }

    /** @throws ForgottenPage if it is none */
    static Place parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new ForgottenPage();
        }
        int document = Integer.parseInt(parts.group(4));
        var score = Float.intBitsToFloat(Integer.parseInt(parts.group(5)));
        var last = document < 0 ? null : new ScoreDoc(document, score);
        int beyond = Integer.parseInt(parts.group(3));
        if (beyond == 0 ^ last == null) {
            throw new ForgottenPage();
        }
        return new Place(parts.group(1), Integer.parseInt(parts.group(2)), beyond, last);
    }

    Place afterCandidate() {
        return new Place(snapshot, candidates + 1, beyond, last);
    }

    Place afterBeyond(ScoreDoc hit) {
        return new Place(snapshot, candidates, beyond + 1, hit);
    }

    int results() {
        return candidates + beyond;
    }

    @Override
    public String toString() {
        return String.join(
                "~",
                snapshot,
                Integer.toString(candidates),
                Integer.toString(beyond),
                Integer.toString(last == null ? -1 : last.doc),
                Integer.toString(last == null ? 0 : Float.floatToIntBits(last.score)));
    }
}
