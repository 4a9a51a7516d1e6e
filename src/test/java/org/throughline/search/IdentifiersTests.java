package org.throughline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10.1016/S0140-6736(02)11522-4 | 10.1016/s0140-6736(02)11522-4
            https://doi.org/10.1136/bmj.b2307 | 10.1136/bmj.b2307
            http://dx.doi.org/10.1136/BMJ.b2307 | 10.1136/bmj.b2307
            doi.org/10.1136/bmj.b2307 | 10.1136/bmj.b2307
            https://www.doi.org/10.1136/bmj.b2307 | 10.1136/bmj.b2307
            doi:10.1136/bmj.b2307. | 10.1136/bmj.b2307
            DOI: 10.1136/ bmj.b2307 | 10.1136/bmj.b2307
            DOI 10.1136/bmj.b2307 | 10.1136/bmj.b2307
            32104773 | 32104773
            PMID:32104773 | 32104773
            PMID 32104773 | 32104773
            pubmed id 32104773 | 32104773
            https://pubmed.ncbi.nlm.nih.gov/32104773/ | 32104773
            https://www.ncbi.nlm.nih.gov/pubmed/32104773 | 32104773
            https://ror.org/03yghzc09 | 03yghzc09
            ror.org/03YGHZC09 | 03yghzc09
            ROR: 03yghzc09 | 03yghzc09
            ISRCTN63848242 | isrctn63848242
            ISRCTN 63848242 | isrctn63848242
            isrctn-63848242 | isrctn63848242
            https://www.isrctn.com/ISRCTN63848242 | isrctn63848242
            nct 01623011 | nct01623011
            https://clinicaltrials.gov/study/NCT01623011 | nct01623011
            https://clinicaltrials.gov/ct2/show/NCT01623011 | nct01623011
            rcf | rcf
            RCF | rcf
            ODS code RCF | rcf
            ODS: rcf | rcf
            NG25 | ng25
            NG 25 | ng25
            ng-25 | ng25
            NICE NG25 | ng25
            NICE: ng 25 | ng25
            https://www.nice.org.uk/guidance/ng25 | ng25
            D017544 | d017544
            MeSH: D017544 | d017544
            mesh id d017544 | d017544
            SNOMED CT 233985008 | 233985008
            ICD-10 I71.4 | i71.4
            icd10:i71.4 | i71.4
            NIHR HS&DR 12/5005/10 | 12/5005/10
            HSDR 12/5005/10 | 12/5005/10
            12/5005/10 | 12/5005/10
            HTA: 12/34/56 | 12/34/56
            NIHR RP-PG-0407-10314 | rp-pg-0407-10314
            Health Foundation 7674 | healthfoundation7674
            (doi:10.1136/bmj.b2307) | 10.1136/bmj.b2307
            (doi: 10.1136/bmj.b2307). | 10.1136/bmj.b2307
            [10.1136/bmj.b2307] | 10.1136/bmj.b2307
            doi:10.1136/bmj.b2307) | 10.1136/bmj.b2307
            (10.1136/bmj.b2307 | 10.1136/bmj.b2307
            <https://doi.org/10.1136/bmj.b2307> | 10.1136/bmj.b2307
            <https://doi.org/10.1136/bmj.b2307>. | 10.1136/bmj.b2307
            10.1016/S0140-6736(06)69122-8 | 10.1016/s0140-6736(06)69122-8
            (10.1016/0140-6736(90)) | 10.1016/0140-6736(90)
            10.1016/0140-6736(90) | 10.1016/0140-6736(90)
            10.1016/0140-6736(90). | 10.1016/0140-6736(90)
            10.1002/(SICI)1097 | 10.1002/(sici)1097
            10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1 | 10.1002/(sici)1096-8644(199601)99:1<1::aid-ajpa1>3.0.co;2-1
            https://doi.org/10.1016%2FS0140-6736(06)69122-8 | 10.1016/s0140-6736(06)69122-8
            https://doi.org/10.1016%2fS0140-6736%2806%2969122-8 | 10.1016/s0140-6736(06)69122-8
            https://doi.org/10.1136/bmj.b2307?utm_source=x&y=1 | 10.1136/bmj.b2307
            https://doi.org/10.1136/bmj.b2307#abstract | 10.1136/bmj.b2307
            10.1136/bmj.b2307?utm_source=x | 10.1136/bmj.b2307
            https://doi.org/10.1186/ISRCTN63848242 | isrctn63848242
            [PMID: 32104773] | 32104773
            PMID 32104773. | 32104773
            pubmed/32104773 | 32104773
            https://pubmed.ncbi.nlm.nih.gov/32104773/#affiliation-1 | 32104773
            https://pubmed.ncbi.nlm.nih.gov/32104773/citations/ | 32104773
            https://www.isrctn.com/ISRCTN63848242?q=&filters=x | isrctn63848242
            https://clinicaltrials.gov/study/NCT01623011?tab=results | nct01623011
            https://clinicaltrials.gov/ct2/show/results/NCT01623011 | nct01623011
            https://clinicaltrials.gov/ct2/show/study/NCT01623011/x | nct01623011
            https://www.nice.org.uk/guidance/ng25/chapter/recommendations | ng25
            https://www.nice.org.uk/guidance/ng25/chapter/Recommendations#care | ng25
            NICE guideline [NG25] | ng25
            NICE guidance NG25 | ng25
            (NG25) | ng25
            innovation/pincer | innovation/pincer
            Study/AAA-MASS-2002 | study/aaa-mass-2002
            """)
    void everySpellingHasTheKeyOfItsIdentifier(String written, String key) {
        assertThat(Identifiers.key(written)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ＮＧ２５",
                "NG\u00a025",
                "NG\u200b25",
                "NG\u00ad25",
                "N\u2060G25",
                "ng\u201325",
                "ng\u201125",
                "\tNG\n25 "
            })
    void charactersThatOnlyLookDifferentMakeNoDifference(String written) {
        assertThat(Identifiers.key(written)).isEqualTo("ng25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\n\t", "...", "https://doi.org/"})
    void whatSaysNothingHasAnEmptyKeyOrOneThatNoIdentifierHas(String written) {
        assertThat(Identifiers.key(written)).isIn("", "https://doi.org", "doi.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pmid", "ods", "mesh", "nice", "ror", "doi", "NEWS2", "covid", "10.", "org/nice"})
    void aLabelWithoutAnIdentifierStaysAsItIs(String written) {
        assertThat(Identifiers.key(written))
                .isEqualTo(written.toLowerCase(java.util.Locale.ROOT).replaceAll("\\.$", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "NG25,NG26",
        "ISRCTN63848242,NCT63848242",
        "study/a-b,study/ab",
        "I71.4,I714",
        "10.1/a-b,10.1/ab",
        "10.1/a(1),10.1/a(1",
        "10.1/a%2fb,10.1/a/b",
        "12/34/56,12/3456"
    })
    void differentIdentifiersHaveDifferentKeys(String one, String other) {
        assertThat(Identifiers.key(one)).isNotEqualTo(Identifiers.key(other));
    }

    @Test
    void marksWithoutEndTakeNoTime() {
        for (var mark : List.of(")", ").", "(", "/", "%2f", "https://doi.org/10.1/%2f", "[](")) {
            assertThat(Identifiers.key(mark.repeat(10_000))).isNotNull();
        }
    }

    @Test
    void theKeyOfAKeyIsItselfWhateverTheTextIs() {
        var random = new Random(17);
        var pieces = new String[] {
            "pmid",
            "doi:",
            "https://",
            "doi.org/",
            "nice.org.uk/guidance/",
            "%2f",
            "%3F",
            "%e2",
            "%",
            "(",
            ")",
            "[",
            "]>",
            "<",
            "?x=",
            "#",
            "10.",
            "nice",
            "ods",
            "-",
            "\u2014",
            " ",
            "İ",
            "ﬁ",
            "\ud800",
            "\ud83d\ude00",
            "ror.org/",
            "0",
            "25",
            "ng",
            "/",
            ".",
            ":",
            "\u0301",
            "mesh",
            "d1",
            "ʼn",
            "K"
        };
        for (var run = 0; run < 50_000; run++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(7); length > 0; length--) {
                text.append(
                        random.nextInt(3) == 0
                                ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
                                : pieces[random.nextInt(pieces.length)]);
            }
            var key = Identifiers.key(text.toString());
            assertThat(Identifiers.key(key)).as(text.toString()).isEqualTo(key);
        }
    }
}
