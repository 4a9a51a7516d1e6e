package org.throughline.search.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;

/**
 * Brings British and American spelling together. Both sides of a comparison go through it, so that it does no harm where
 * it changes a word that both spell alike: "exercise" is "exercize" in the index and in the query.
 */
final class Spelling {

    /** Parts of words, the British first. */
    private static final String[][] PARTS = {
        {"haem", "hem"},
        {"aemia", "emia"},
        {"aemic", "emic"},
        {"oedem", "edem"},
        {"oesoph", "esoph"},
        {"oestr", "estr"},
        {"foet", "fet"},
        {"diarrhoea", "diarrhea"},
        {"pnoea", "pnea"},
        {"gynaec", "gynec"},
        {"paed", "ped"},
        {"anaesth", "anesth"},
        {"caesar", "cesar"},
        {"faec", "fec"},
        {"manoeuvre", "maneuver"},
        {"manoeuvr", "maneuver"},
        {"sulph", "sulf"},
        {"behaviour", "behavior"},
        {"colour", "color"},
        {"tumour", "tumor"},
        {"labour", "labor"},
        {"favour", "favor"},
        {"honour", "honor"},
        {"humour", "humor"},
        {"neighbour", "neighbor"},
        {"odour", "odor"},
        {"vapour", "vapor"},
        {"rigour", "rigor"},
        {"endeavour", "endeavor"},
        {"programme", "program"},
        {"centre", "center"},
        {"metre", "meter"},
        {"litre", "liter"},
        {"fibre", "fiber"},
        {"theatre", "theater"},
        {"ise", "ize"},
        {"ising", "izing"},
        {"isation", "ization"},
        {"yse", "yze"},
        {"ysing", "yzing"},
        {"elled", "eled"},
        {"elling", "eling"},
        {"logue", "log"},
        {"licence", "license"},
        {"practise", "practice"},
        {"defence", "defense"},
        {"offence", "offense"},
        {"ageing", "aging"},
        {"judgement", "judgment"},
        {"enrolment", "enrollment"},
        {"fulfil", "fulfill"},
        {"fulfill", "fulfill"},
        {"aluminium", "aluminum"},
        {"grey", "gray"},
        {"aetiol", "etiol"},
        {"coeliac", "celiac"},
        {"caecum", "cecum"},
        {"caecal", "cecal"},
        {"amoeb", "ameb"},
        {"leucocyt", "leukocyt"},
        {"dietitian", "dietician"},
        {"mould", "mold"},
        {"rumour", "rumor"},
        {"artefact", "artifact"},
        {"speciality", "specialty"},
        {"specialities", "specialties"},
        {"&", " and "},
    };

    /** From British spelling to American, whatever the case. */
    static final NormalizeCharMap AMERICAN = american();

    private Spelling() {}

    /** A text in American spelling. */
    static String american(String text) {
        try (var american = new MappingCharFilter(AMERICAN, new StringReader(text))) {
            var written = new StringWriter();
            american.transferTo(written);
            return written.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static NormalizeCharMap american() {
        var map = new NormalizeCharMap.Builder();
        for (var part : PARTS) {
            map.add(part[0], part[1]);
            if (!capitalised(part[0]).equals(part[0])) {
                map.add(capitalised(part[0]), capitalised(part[1]));
                map.add(part[0].toUpperCase(Locale.ROOT), part[1].toUpperCase(Locale.ROOT));
            }
        }
        return map.build();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
