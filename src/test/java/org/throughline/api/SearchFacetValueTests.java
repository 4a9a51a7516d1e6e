package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.search.Facet;

class SearchFacetValueTests {

    @ParameterizedTest
    @CsvSource({
        "KIND, STUDY, Study",
        "SUB_KIND, CARE_BUNDLE, Care bundle",
        "SUB_KIND, NHS_TRUST, NHS trust",
        "SUB_KIND, CLAHRC, CLAHRC",
        "SUB_KIND, E_LEARNING, E-learning",
        "DESIGN, CLUSTER_RCT, Cluster RCT",
        "PHASE, T4, T4",
        "REGION, South West, South West",
        "PROFESSION, NHS_staff, NHS_staff"
    })
    void valuesAreWrittenAsPeopleWriteThem(Facet facet, String value, String words) {
        assertThat(new SearchFacetValue(facet, value, 1).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"CONDITION, condition/stroke", "NETWORK, net/ahsn", "PROGRAMME, programme/p"})
    void idsLeadToThings(Facet facet, String value) {
        assertThat(new SearchFacetValue(facet, value, 1).id()).hasToString(value);
    }
}
