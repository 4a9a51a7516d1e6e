package org.throughline.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A disease, a state of health or a topic of care.
 *
 * @param id the stable id
 * @param name its name
 * @param meshId Medical Subject Headings id
 * @param icd10 codes or ranges of ICD-10
 * @param snomed SNOMED CT concept ids
 * @param synonyms other names and abbreviations
 * @param broader the condition that it is a kind of
 */
public record Condition(
        Id id,
        String name,
        @Nullable String meshId,
        List<String> icd10,
        List<String> snomed,
        List<String> synonyms,
        @Nullable Id broader)
        implements Thing {}
