package org.throughline.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.throughline.graph.Doi;

/**
 * Brings the spellings in which an identifier may be asked for to one key: with and without the address or the label
 * that goes before it, in upper or lower case, with or without spaces. What is no identifier gets a key too; two texts
 * with the same key are the same but for such differences.
 */
public final class Identifiers {

    /** Format characters such as soft hyphens and zero-width spaces, and white space of every kind. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Z}\\s]+");

    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");

    /** What copying a sentence takes along. Not looked for from within: long runs of dots would take long. */
    private static final Pattern TAIL = Pattern.compile("(?<![.,;:/])[.,;:/]++$");

    private static final Pattern ADDRESS = Pattern.compile("^(?:https?://)?(?:www\\.|dx\\.)?(?:"
            + "doi\\.org/|ror\\.org/|pubmed\\.ncbi\\.nlm\\.nih\\.gov/|ncbi\\.nlm\\.nih\\.gov/pubmed/|isrctn\\.com/"
            + "|clinicaltrials\\.gov/(?:ct2/show/|study/)?|nice\\.org\\.uk/guidance/)(?=[^/])");

    /** Labels, each with the form of what may follow it, so that no identifier is taken for a label. */
    private static final List<Pattern> LABELS = List.of(
            Pattern.compile("^doi:?(10\\..+)$"),
            Pattern.compile("^(?:pmid|pubmed(?:id)?):?([0-9]+)$"),
            Pattern.compile("^ror(?:id)?:?(0[0-9a-z]{6}[0-9]{2})$"),
            Pattern.compile("^ods(?:code)?:?([0-9a-z]{3,10})$"),
            Pattern.compile("^mesh(?:id)?:?([cd][0-9]+)$"),
            Pattern.compile("^snomed(?:ct)?:?([0-9]+)$"),
            Pattern.compile("^icd-?10:?([a-z][0-9].*)$"),
            Pattern.compile("^nice:?([a-z]{2,4}-?[0-9]+)$"));

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
        var key = bare(plain(written));
        // What is left may be a spelling again: what was taken away stood between parts of one.
        return key.equals(written) ? key : key(key);
    }

    private static String plain(String written) {
        var lower = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return DASHES.matcher(UNSEEN.matcher(lower).replaceAll("")).replaceAll("-");
    }

    /** Without one address, label or tail. */
    private static String bare(String key) {
        var bare = ADDRESS.matcher(TAIL.matcher(key).replaceFirst("")).replaceFirst("");
        for (var label : LABELS) {
            bare = label.matcher(bare).replaceFirst("$1");
        }
        return NUMBERED.matcher(Doi.key(bare)).replaceFirst("$1$2");
    }
}
