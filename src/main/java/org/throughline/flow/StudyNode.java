package org.throughline.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Basis;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Study;

/**
 * What has to be known of a study to weigh what it shows.
 *
 * @param id the study
 * @param design how it was done
 * @param published when it was published
 * @param retracted when it was retracted
 * @param conductedBy organisations and networks that conducted it
 * @param registration trial registration
 * @param award the funder's number of the award
 * @param conditions what it is about
 * @param basis on what ground these fields stand
 */
public record StudyNode(
        Id id,
        Study.Design design,
        @Nullable PartialDate published,
        @Nullable PartialDate retracted,
        List<Id> conductedBy,
        @Nullable String registration,
        @Nullable String award,
        List<Id> conditions,
        Basis basis) {}
