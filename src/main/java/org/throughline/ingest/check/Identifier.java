package org.throughline.ingest.check;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.throughline.ingest.format.FieldType;

/**
 * The form of an identifier that others give out, with its check digit where it has one.
 *
 * @param good whether a text is such an identifier
 * @param expected such an identifier, in words
 */
record Identifier(Predicate<String> good, String expected) {

    private static final Pattern ROR = Pattern.compile("(?:https://ror\\.org/)?0([0-9a-hjkmnp-tv-z]{6})([0-9]{2})");
    private static final Pattern SNOMED_CONCEPT = Pattern.compile("[1-9][0-9]{2,14}[01]0[0-9]");

    private static final Map<FieldType, Identifier> ALL = Map.of(
            FieldType.URL,
            form("https?://[^\\s/]+\\.[^\\s]+", "a web address such as https://www.nice.org.uk/guidance/ng25"),
            FieldType.DOI,
            form("10\\.[0-9]{4,9}/\\S+", "a DOI such as 10.1136/bmj.c332, without https://doi.org/ before it"),
            FieldType.PMID,
            form("[1-9][0-9]{0,8}", "the number of a publication in PubMed, one to nine digits"),
            FieldType.MESH,
            form("[CD][0-9]{6}(?:[0-9]{3})?", "a MeSH id: D or C and six or nine digits, such as D002318"),
            FieldType.SNOMED,
            new Identifier(
                    text -> SNOMED_CONCEPT.matcher(text).matches() && Verhoeff.holds(text),
                    "the id of a SNOMED CT concept: 6 to 18 digits, of which the last checks the others"),
            FieldType.ODS,
            form("[A-Z0-9]{3,8}", "an ODS code: three to eight capitals or digits, such as RA7"),
            FieldType.ROR,
            new Identifier(
                    Identifier::isRor, "a ROR id such as 0524sp257, of which the last two digits check the others"),
            FieldType.POSTCODE,
            form("[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}", "a UK postcode in capitals with one space, such as BS1 3NU"),
            // The eight digits of an ISRCTN are drawn at random: unlike those of an NHS number they hold no check
            // digit.
            FieldType.REGISTRATION,
            form(
                    "ISRCTN[0-9]{8}|NCT[0-9]{8}|CRD42[0-9]{6,10}|ACTRN[0-9]{14}|DRKS[0-9]{8}"
                            + "|[0-9]{4}-[0-9]{6}-[0-9]{2}(?:-[0-9]{2})?",
                    "ISRCTN, NCT or DRKS with eight digits, ACTRN with fourteen, a PROSPERO number such as"
                            + " CRD42012002154, or a EudraCT or EU CT number such as 2004-000446-20"));

    /** The form that a field of this type has to have; only for types that are identifiers. */
    static Identifier of(FieldType type) {
        return requireNonNull(ALL.get(type), type::name);
    }

    private static Identifier form(String regex, String expected) {
        return new Identifier(Pattern.compile(regex).asMatchPredicate(), expected);
    }

    private static boolean isRor(String text) {
        var form = ROR.matcher(text);
        return form.matches() && Modulus97.holds(form.group(1), form.group(2));
    }
}
