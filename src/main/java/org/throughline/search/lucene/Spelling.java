package org.throughline.search.lucene;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.search.Moves;

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
    };

    private static final int BEGINNINGS = 4093;

    /** From British spelling to American, in small letters, in capitals, and with a capital first. */
    static final Map<String, String> AMERICAN = american();

    /** The British parts by their first two characters, the longest first; where many begin alike, few texts do. */
    private static final Part[][] BY_BEGINNING = byBeginning();

    private static final Part AND = new Part("&", " and ");

    private Spelling() {}

    private record Part(String british, String american) {}

    /** A text in American spelling. */
    static String american(String text) {
        return american(text, (from, to) -> {});
    }

    /** The same, telling where what follows a part came from. */
    static String american(String text, Moves moves) {
        var written = new StringBuilder();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            var part = part(text, at);
            if (part != null) {
                written.append(text, from, at).append(part.american);
                from = at + part.british.length();
                tell(moves, part, from, written.length());
                at = from - 1;
            }
        }
        return from == 0 ? text : written.append(text, from, text.length()).toString();
    }

    /** Characters that are more than there were come from the last that was there. */
    private static void tell(Moves moves, Part part, int from, int to) {
        int more = part.american.length() - part.british.length();
        for (int each = to - more; each < to; each++) {
            moves.moved(from - 1, each);
        }
        if (more < 0) {
            moves.moved(from, to);
        }
    }

    /** The longest part that begins at a place; null where none does. */
    private static @Nullable Part part(String text, int at) {
        if (text.charAt(at) == '&') {
            return AND;
        }
        if (at + 1 < text.length()) {
            for (var part : BY_BEGINNING[beginning(text, at)]) {
                if (text.startsWith(part.british, at)) {
                    return part;
                }
            }
        }
        return null;
    }

    private static int beginning(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) % BEGINNINGS;
    }

    private static Part[][] byBeginning() {
        var parts = new ArrayList<List<Part>>();
        IntStream.range(0, BEGINNINGS).forEach(i -> parts.add(new ArrayList<>()));
        AMERICAN.forEach((british, american) -> parts.get(beginning(british, 0)).add(new Part(british, american)));
        return parts.stream()
                .map(alike -> alike.stream()
                        .sorted(comparingInt(part -> -part.british.length()))
                        .toArray(Part[]::new))
                .toArray(Part[][]::new);
    }

    private static Map<String, String> american() {
        var all = new HashMap<String, String>();
        for (var part : PARTS) {
            add(all, part[0], part[1]);
            add(all, inOldSpelling(part[0]), part[1]);
        }
        return Map.copyOf(all);
    }

    /** As in "hæmorrhage" and "fœtus". */
    private static String inOldSpelling(String british) {
        return british.replace("ae", "æ").replace("oe", "œ");
    }

    private static void add(Map<String, String> all, String british, String american) {
        all.put(british, american);
        all.put(capitalised(british), capitalised(american));
        all.put(british.toUpperCase(Locale.ROOT), american.toUpperCase(Locale.ROOT));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
