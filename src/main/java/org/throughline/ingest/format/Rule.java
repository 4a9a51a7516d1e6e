package org.throughline.ingest.format;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Something that has to hold of a row beyond the form of each field. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
    @Type(name = "in-order", value = RowRule.InOrder.class),
    @Type(name = "together", value = RowRule.Together.class),
    @Type(name = "any-of", value = RowRule.AnyOf.class),
    @Type(name = "different", value = RowRule.Different.class),
    @Type(name = "range", value = RowRule.Range.class),
    @Type(name = "requires", value = RowRule.Requires.class),
    @Type(name = "unique", value = AcrossRule.Unique.class),
    @Type(name = "mutual", value = AcrossRule.Mutual.class),
    @Type(name = "exclusive", value = AcrossRule.Exclusive.class),
    @Type(name = "acyclic", value = AcrossRule.Acyclic.class),
    @Type(name = "target", value = AcrossRule.Target.class),
})
public sealed interface Rule permits RowRule, AcrossRule {}
