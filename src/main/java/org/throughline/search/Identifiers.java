package org.throughline.search;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.graph.Doi;

/**
 * Brings the spellings in which an identifier may be asked for to one key: with and without the address or the label
 * that goes before it, what goes on after it in an address, and brackets around it, in upper or lower case, with or without
 * spaces. What is no identifier gets a key too; two texts with the same key are the same but for such differences.
 */
public final class Identifiers {

    /** Format characters such as soft hyphens and zero-width spaces, and white space of every kind. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Z}\\s]+");

    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");

    /** What copying a sentence takes along. */
    private static final String TAIL = ".,;:/";

    private static final String OPENING = "([{<";
    private static final String CLOSING = ")]}>";

    /** Of the path of a DOI all counts, of others only the part that is the identifier. */
    private static final Pattern ADDRESS = Pattern.compile("^(?:https?://)?(?:www\\.|dx\\.)?(?:"
            + "doi\\.org/(?<doi>[^/?#][^?#]*)|(?:ror\\.org/|pubmed\\.ncbi\\.nlm\\.nih\\.gov/|ncbi\\.nlm\\.nih\\.gov/pubmed/"
            + "|isrctn\\.com/|clinicaltrials\\.gov/(?:ct2/show/(?:study/|results/)?|study/)?|nice\\.org\\.uk/guidance/)"
            + "(?<first>[^/?#]+)).*$");

    /** What stands for characters that an address must not have. */
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9a-f]{2})++");

    /** What may stand around identifiers, each with their form, so that none is taken for a label. */
    private static final List<Pattern> LABELS = List.of(
            Pattern.compile("^doi:?(10\\..+)$"),
            Pattern.compile("^(10\\.[0-9]+/[^?]+)\\?[a-z_]+=.*$"),
            Pattern.compile("^10\\.1186/(isrctn[0-9]+)$"),
            Pattern.compile("^(?:pmid|pubmed(?:id)?)[:/]?([0-9]+)$"),
            Pattern.compile("^ror(?:id)?:?(0[0-9a-z]{6}[0-9]{2})$"),
            Pattern.compile("^ods(?:code)?:?([0-9a-z]{3,10})$"),
            Pattern.compile("^mesh(?:id)?:?([cd][0-9]+)$"),
            Pattern.compile("^snomed(?:ct)?:?([0-9]+)$"),
            Pattern.compile("^icd-?10:?([a-z][0-9].*)$"),
            Pattern.compile("^nice(?:guidance|guideline)?:?\\[?([a-z]{2,4}-?[0-9]+)]?$"),
            Pattern.compile("^(?:nihr)?(?:hta|hs&?dr|phr|eme|pgfar)?:?([0-9]{2}/[0-9]{2,4}/[0-9]{2,3})$"),
            Pattern.compile("^nihr:?(rp-pg-[0-9]{4}-[0-9]{5})$"));

    /** Letters and a number, which registers join in several ways: NG25, NG-25, ISRCTN-63848242. */
    private static final Pattern NUMBERED = Pattern.compile("^([a-z]+)-([0-9]+)$");

    private Identifiers() {}

    /**
     * The key of an identifier.
     *
     * @param written any text
     * @return the same for all spellings of one identifier, and for itself; empty where the text has nothing to be seen
     */
    public static String key(String written) {
        var key = written;
        var bare = bare(plain(written));
        while (!bare.equals(key)) {
            // What is left may be a spelling again: what was taken away stood between parts of one.
            key = bare;
            bare = bare(plain(key));
        }
        return key;
    }

    private static String plain(String written) {
        var lower = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return DASHES.matcher(UNSEEN.matcher(lower).replaceAll("")).replaceAll("-");
    }

    /** Without brackets and tail, one address and one of each label. */
    private static String bare(String key) {
        var bare = unaddressed(unwrapped(key));
        for (var label : LABELS) {
            bare = label.matcher(bare).replaceFirst("$1");
        }
        return NUMBERED.matcher(Doi.key(bare)).replaceFirst("$1$2");
    }

    /** Without the brackets and marks around it. A bracket that closes one of the identifier's own stays. */
    private static String unwrapped(String key) {
        int from = 0;
        while (from < key.length() && OPENING.indexOf(key.charAt(from)) >= 0) {
            from++;
        }
        int end = key.length();
        int unopened = count(CLOSING, key, from) - count(OPENING, key, from);
        while (end > from) {
            char last = key.charAt(end - 1);
            if (CLOSING.indexOf(last) >= 0 && unopened > 0) {
                unopened--;
            } else if (TAIL.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return key.substring(from, end);
    }

    private static int count(String characters, String text, int from) {
        return (int) text.chars()
                .skip(from)
                .filter(each -> characters.indexOf(each) >= 0)
                .count();
    }

    private static String unaddressed(String key) {
        var address = ADDRESS.matcher(key);
        if (!address.matches()) {
            return key;
        }
        var doi = address.group("doi");
        return decoded(doi == null ? address.group("first") : doi);
    }

    private static String decoded(String encoded) {
        return ENCODED.matcher(encoded)
                .replaceAll(
                        found -> Matcher.quoteReplacement(URLDecoder.decode(found.group(), StandardCharsets.UTF_8)));
    }
}
