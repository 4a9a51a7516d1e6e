package org.throughline.api;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import org.throughline.graph.Adoption;
import org.throughline.graph.Function;
import org.throughline.graph.Innovation;
import org.throughline.graph.Network;
import org.throughline.graph.Study;
import org.throughline.trace.Chain;
import org.throughline.trace.Milestone;
import org.throughline.trace.Step;
import org.throughline.trace.StepLag;
import org.throughline.trace.StepPhase;

/** Which class stands for a type of the schema. */
final class JavaTypes {

    private static final Map<String, Class<?>> NAMED_OTHERWISE = Map.of(
            "Finding", Study.Finding.class,
            "Guidance", Innovation.Guidance.class,
            "Licence", Network.Licence.class,
            "FunctionTask", Function.Task.class,
            "AdoptionFigure", Adoption.Figure.class,
            "Chain", Chain.class,
            "ChainStep", Step.class,
            "ChainPhase", StepPhase.class,
            "ChainLag", StepLag.class,
            "ChainMilestone", Milestone.class);

    /** The connections whose edges carry a fact beside the node. */
    private static final Set<String> FACT_EDGES = Set.of(
            "InnovationEvidenceEdge",
            "StudyEvidenceEdge",
            "InnovationAdoptionEdge",
            "AdopterAdoptionEdge",
            "InnovationTeachingEdge",
            "CurriculumTeachingEdge",
            "OrganisationMembershipEdge",
            "NetworkMemberEdge",
            "NetworkLinkEdge");

    private JavaTypes() {}

    static Class<?> of(String type) {
        if (NAMED_OTHERWISE.containsKey(type)) {
            return NAMED_OTHERWISE.get(type);
        }
        if (type.endsWith("Connection")) {
            return Connection.class;
        }
        if (type.equals("PageInfo")) {
            return PageInfo.class;
        }
        if (type.endsWith("Edge")) {
            return FACT_EDGES.contains(type) ? FactEdge.class : Edge.class;
        }
        return named("org.throughline.graph." + type);
    }

    static Method accessor(String type, String field) {
        try {
            return of(type).getDeclaredMethod(field);
        } catch (NoSuchMethodException missing) {
            throw new AssertionError("%s has no %s()".formatted(of(type), field), missing);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("No class stands for a type of the schema", missing);
        }
    }
}
