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

    /**
     * Parts of words, the British first; of several that fit, the longest counts. Where both are the same, the part is kept
     * from a shorter one that would part it from its relatives: "revise" from "revision", "programmed" from "program".
     */
    private static final String[][] PARTS = {
        {"haem", "hem"},
        {"aemia", "emia"},
        {"aemic", "emic"},
        {"oedem", "edem"},
        {"oesoph", "esoph"},
        {"gastrooesoph", "gastroesoph"},
        {"gastroesoph", "gastroesoph"},
        {"oestr", "estr"},
        {"foet", "fet"},
        {"rrhoe", "rrhe"},
        {"pnoe", "pne"},
        {"homoeo", "homeo"},
        {"phaeo", "pheo"},
        {"copoeia", "copeia"},
        {"gynaec", "gynec"},
        {"paed", "ped"},
        {"aesthe", "esthe"},
        {"caesar", "cesar"},
        {"caesarian", "cesarean"},
        {"cesarian", "cesarean"},
        {"faec", "fec"},
        {"naev", "nev"},
        {"praevia", "previa"},
        {"aetiol", "etiol"},
        {"coeliac", "celiac"},
        {"caec", "cec"},
        {"amoeb", "ameb"},
        {"leuco", "leuko"},
        {"manoeuvr", "maneuver"},
        {"manoeuvre", "maneuver"},
        {"manoeuvred", "maneuvered"},
        {"sulph", "sulf"},
        {"amoxycillin", "amoxicillin"},
        {"cefalexin", "cephalexin"},
        {"ciclosporin", "cyclosporin"},
        {"behaviour", "behavior"},
        {"colour", "color"},
        {"tumour", "tumor"},
        {"labour", "labor"},
        {"favour", "favor"},
        {"flavour", "flavor"},
        {"harbour", "harbor"},
        {"honour", "honor"},
        {"humour", "humor"},
        {"neighbour", "neighbor"},
        {"odour", "odor"},
        {"vapour", "vapor"},
        {"rigour", "rigor"},
        {"vigour", "vigor"},
        {"rumour", "rumor"},
        {"candour", "candor"},
        {"demeanour", "demeanor"},
        {"endeavour", "endeavor"},
        {"programme", "program"},
        {"programmed", "programmed"},
        {"programmer", "programmer"},
        {"centre", "center"},
        {"centred", "centered"},
        {"centring", "centering"},
        {"metre", "meter"},
        {"litre", "liter"},
        {"titre", "titer"},
        {"goitre", "goiter"},
        {"fibre", "fiber"},
        {"calibre", "caliber"},
        {"theatre", "theater"},
        {"ise", "ize"},
        {"ising", "izing"},
        {"isation", "ization"},
        {"yse", "yze"},
        {"ysing", "yzing"},
        {"advis", "advis"},
        {"revis", "revis"},
        {"supervis", "supervis"},
        {"precis", "precis"},
        {"incis", "incis"},
        {"excis", "excis"},
        {"circumcis", "circumcis"},
        {"apprais", "apprais"},
        {"elled", "eled"},
        {"elling", "eling"},
        {"swell", "swell"},
        {"dwell", "dwell"},
        {"smell", "smell"},
        {"spell", "spell"},
        {"sell", "sell"},
        {"tell", "tell"},
        {"fell", "fell"},
        {"yell", "yell"},
        {"quell", "quell"},
        {"shell", "shell"},
        {"celled", "celled"},
        {"cancelled", "canceled"},
        {"counselled", "counseled"},
        {"counselling", "counseling"},
        {"counsellor", "counselor"},
        {"traveller", "traveler"},
        {"modeller", "modeler"},
        {"signall", "signal"},
        {"tranquillis", "tranquiliz"},
        {"tranquilliz", "tranquiliz"},
        {"logue", "log"},
        {"logued", "loged"},
        {"loguing", "loging"},
        {"licence", "license"},
        {"practis", "practic"},
        {"defence", "defense"},
        {"offence", "offense"},
        {"ageing", "aging"},
        {"judgement", "judgment"},
        {"enrol", "enroll"},
        {"enroll", "enroll"},
        {"fulfil", "fulfill"},
        {"fulfill", "fulfill"},
        {"skilful", "skillful"},
        {"focuss", "focus"},
        {"biass", "bias"},
        {"benefitt", "benefit"},
        {"learnt", "learned"},
        {"enquir", "inquir"},
        {"despatch", "dispatch"},
        {"sceptic", "skeptic"},
        {"aluminium", "aluminum"},
        {"grey", "gray"},
        {"dietitian", "dietician"},
        {"mould", "mold"},
        {"artefact", "artifact"},
        {"speciality", "specialty"},
        {"specialities", "specialties"},
        {"co-operat", "cooperat"},
        {"co-ordinat", "coordinat"},
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
            add(map, part[0], part[1]);
            var old = inOldSpelling(part[0]);
            if (!old.equals(part[0])) {
                add(map, old, part[1]);
            }
        }
        return map.build();
    }

    /** As in "hæmorrhage" and "fœtus". */
    private static String inOldSpelling(String british) {
        return british.replace("ae", "æ").replace("oe", "œ");
    }

    private static void add(NormalizeCharMap.Builder map, String british, String american) {
        map.add(british, american);
        if (!capitalised(british).equals(british)) {
            map.add(capitalised(british), capitalised(american));
            map.add(british.toUpperCase(Locale.ROOT), american.toUpperCase(Locale.ROOT));
        }
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
