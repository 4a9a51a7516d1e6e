package org.throughline.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTests {

    @ParameterizedTest
    @CsvSource({
        "haemorrhage, hemorrhage",
        "anaemia, anemia",
        "anaemic, anemic",
        "oedema, edema",
        "oesophageal, esophageal",
        "oestrogen, estrogen",
        "foetal, fetal",
        "diarrhoea, diarrhea",
        "apnoea, apnea",
        "gynaecology, gynecology",
        "paediatric, pediatric",
        "anaesthesia, anesthesia",
        "caesarean, cesarean",
        "faecal, fecal",
        "manoeuvre, maneuver",
        "sulphate, sulfate",
        "behavioural, behavioral",
        "colour, color",
        "tumours, tumors",
        "labour, labor",
        "programme, program",
        "programmes, programs",
        "centre, center",
        "centres, centers",
        "litre, liter",
        "fibre, fiber",
        "theatre, theater",
        "organisation, organization",
        "randomised, randomized",
        "randomising, randomizing",
        "analyse, analyze",
        "analysed, analyzed",
        "modelling, modeling",
        "labelled, labeled",
        "catalogue, catalog",
        "licence, license",
        "practise, practice",
        "ageing, aging",
        "judgement, judgment",
        "enrolment, enrollment",
        "aluminium, aluminum",
        "leukaemia, leukemia",
        "ischaemic, ischemic",
        "haematology, hematology",
        "orthopaedic, orthopedic",
        "dyspnoea, dyspnea",
        "neighbourhood, neighborhood",
        "immunisation, immunization",
        "hospitalised, hospitalized",
        "travelled, traveled",
        "counselling, counseling",
        "dialyse, dialyze",
        "paralysed, paralyzed",
        "fulfil, fulfill",
        "oestradiol, estradiol",
        "hypoglycaemia, hypoglycemia",
        "septicaemia, septicemia",
        "bacteraemia, bacteremia",
        "uraemic, uremic",
        "coeliac, celiac",
        "foetus, fetus",
        "mould, mold",
        "dietitian, dietician",
        "rumour, rumor",
        "manoeuvring, maneuvering",
        "aetiology, etiology",
        "caecum, cecum",
        "leucocyte, leukocyte",
        "amoebic, amebic",
        "artefact, artifact",
        "specialities, specialties",
        "defence, defense",
        "offence, offense",
        "grey, gray",
        "naïve, naive",
        "metre, meter",
        "kilometre, kilometer",
        "orientated, oriented",
        "haemoglobin, hemoglobin",
        "thrombocythaemia, thrombocythemia",
        "hypercholesterolaemia, hypercholesterolemia",
        "Haemorrhage, HEMORRHAGE",
        "person-centred, person-centered",
        "centring, centering",
        "practising, practicing",
        "practised, practiced",
        "counsellor, counselor",
        "travellers, travelers",
        "signalling, signaling",
        "tranquillisers, tranquilizers",
        "enrol, enroll",
        "enrolled, enroled",
        "skilful, skillful",
        "focussing, focusing",
        "benefitted, benefited",
        "biassed, biased",
        "lessons learnt, lessons learned",
        "enquiry, inquiry",
        "despatched, dispatched",
        "scepticism, skepticism",
        "candour, candor",
        "vigour, vigor",
        "flavoured, flavored",
        "harbour, harbor",
        "demeanour, demeanor",
        "calibre, caliber",
        "titres, titers",
        "goitre, goiter",
        "catalogued, cataloged",
        "cataloguing, cataloging",
        "manoeuvred, maneuvered",
        "programmed, program",
        "catheterisation, catheterization",
        "paediatrician, pediatrician",
        "ischaemia, ischemia",
        "oesophagus, esophagus",
        "gastrooesophageal, gastroesophageal",
        "anaesthetist, anesthetist",
        "paraesthesia, paresthesia",
        "gonorrhoea, gonorrhea",
        "homoeopathy, homeopathy",
        "phaeochromocytoma, pheochromocytoma",
        "pharmacopoeia, pharmacopeia",
        "caesarian, cesarean",
        "placenta praevia, placenta previa",
        "naevi, nevi",
        "leucopenia, leukopenia",
        "smouldering, smoldering",
        "amoxycillin, amoxicillin",
        "cefalexin, cephalexin",
        "ciclosporin, cyclosporine",
        "co-ordination, coordination",
        "Co-operative, cooperative",
        "hæmorrhage, hemorrhage",
        "HÆMORRHAGE, hemorrhage",
        "Fœtal, fetal",
        "œdema, edema",
        "Œsophagus, esophagus",
        "supervised, supervision",
        "precise, precision",
        "revised, revision",
        "excise, excision",
        "appraised, appraisal",
        "swelling, swell",
        "selling, sell",
        "telling, tell",
        "felled, fell",
        "yelling, yell",
        "quelled, quell",
        "shelled, shell",
        "single-celled, single-cell",
        "cancelled, canceled",
        "Yorkshire & Humber, Yorkshire and Humber",
    })
    void britishAndAmericanSpellingMeet(String british, String american) {
        assertThat(terms(british)).isEqualTo(terms(american));
    }

    @ParameterizedTest
    @CsvSource({
        "four, for", "hour, hor", "tour, tor", "pour, por", "court, cort", "source, sorce", "course, corse",
        "wise, size", "aerobic, erobic", "does, des", "poem, pem", "shoe, she", "dialogue, dial", "practice, program",
        "meter, mete", "sore, sour", "our, or", "Michael, michel", "toe, te", "promise, prom", "centre, cent",
        "supervisor, superviser", "tire, tyre", "draft, draught", "storey, story", "insure, ensure", "disk, disc",
    })
    void otherWordsStayApart(String one, String other) {
        assertThat(terms(one)).isNotEqualTo(terms(other));
    }

    @Test
    void wordsKeepTheirPlaceInTheText() {
        var text = "Haemorrhage & oedema, the programme's tumours: naïve “Foetal” behaviour.";

        assertThat(Analysis.WORDS.words(text))
                .extracting(Analysis.Word::written)
                .containsExactly("Haemorrhage", "oedema", "programme's", "tumours", "naïve", "Foetal", "behaviour");
    }

    @ParameterizedTest
    @CsvSource({"counselling, counseling", "counselled, counseled", "cancelled, canceled", "labelling, labeling"})
    void namesMeetWhoseSpellingHasAKeptPartInIt(String british, String american) {
        assertThat(Analysis.key(british)).isEqualTo(Analysis.key(american));
    }

    @Test
    void namesKeepEveryWordAndItsEnding() {
        assertThat(Analysis.key("The Health-Innovation  Network (of Éire)"))
                .isEqualTo("the health innovation network of eire");
        assertThat(Analysis.key("Trials")).isNotEqualTo(Analysis.key("Trial"));
        assertThat(Analysis.key("±")).isEqualTo("±");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A&E|AE",
                "a&e|AE",
                "R&D|RD",
                "A.F.|AF",
                "A.F|AF",
                "N.I.C.E.|NICE",
                "e.g.|eg",
                "A&E's|AE",
            })
    void initialsAreOneWordInEveryAnalysis(String initials, String word) {
        for (var analysis : Analysis.values()) {
            assertThat(analysis.words(initials))
                    .as(analysis.name())
                    .extracting(Analysis.Word::term)
                    .isEqualTo(analysis.words(word).stream()
                            .map(Analysis.Word::term)
                            .toList());
        }
        assertThat(Analysis.key(initials)).isEqualTo(Analysis.key(word));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vitamin C. It helps|vitamin,c,it,helps",
                "vitamin C. I do|vitamin,c,i,do",
                "led by J. Smith|led,by,j,smith",
                "by A. J. Avery|by,a,j,avery",
                "in A.J. Avery's|in,aj,avery",
                "in J.Smith|in,j.smith",
                "Smith & Nephew|smith,nephew",
                "HS&DR|hs,dr",
                "group A and B|group,a,and,b",
                "grade 3.5 B.2|grade,3.5,b,2",
                "hepatitis B & C|hepatitis,b,c",
                "X & Y.|x,y",
                "A& E|a,e",
                "A &E|a,e",
            })
    void whatIsNoRunOfInitialsIsNotJoined(String text, String words) {
        assertThat(Analysis.SPELLING.words(text))
                .extracting(Analysis.Word::term)
                .containsExactly(words.split(","));
    }

    @Test
    void initialsKeepTheirPlaceInTheText() {
        var text = "To E.D., or A&E? N.I.C.E. says (e.g. in R&D) haemorrhage, A.F cost £2.";

        for (var analysis : List.of(Analysis.NAMES, Analysis.SPELLING)) {
            assertThat(analysis.words(text))
                    .extracting(Analysis.Word::written)
                    .containsExactly(
                            "To",
                            "E.D",
                            "or",
                            "A&E",
                            "N.I.C.E",
                            "says",
                            "e.g",
                            "in",
                            "R&D",
                            "haemorrhage",
                            "A.F",
                            "cost",
                            "2");
        }
    }

    @Test
    void aColonPartsWordsInEveryAnalysisAndTheyKeepTheirPlace() {
        for (var analysis : Analysis.values()) {
            assertThat(analysis.words("stroke:prevention at 10:30"))
                    .as(analysis.name())
                    .isEqualTo(analysis.words("stroke prevention at 10 30"));
        }
        assertThat(Analysis.WORDS.words("R&D: stroke:prevention"))
                .extracting(Analysis.Word::written)
                .containsExactly("R&D", "stroke", "prevention");
    }

    private static List<String> terms(String text) {
        return Analysis.WORDS.words(text).stream().map(Analysis.Word::term).toList();
    }
}
