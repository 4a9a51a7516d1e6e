package org.throughline.api;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;
import org.throughline.takeaway.Format;
import org.throughline.takeaway.Permalink;
import org.throughline.takeaway.Questions;
import org.throughline.trace.Pathway;

/**
 * Where answers can be taken away. The question is that of the field at the top of the document: its name and its arguments
 * are those of the address.
 */
@Controller
class PermalinkController implements RuntimeWiringConfigurer {

    private static final Set<String> VIEWPOINT = Set.of("asOf", "knownAt", "ignoring");

    private final Questions questions;

    PermalinkController(Questions questions) {
        this.questions = questions;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        Stream.of(
                        "ChainConnection",
                        "ProvenPathwayConnection",
                        "AdoptionGapConnection",
                        "LikeAdopterConnection",
                        "SetbackConnection",
                        "EvidenceDebtConnection",
                        "RetractionConnection")
                .forEach(type -> new TypeFields<>(wiring, type)
                        .future("permalink", String.class, (answer, field) -> whole(field.get())));
        TypeFields.of(wiring, Pathway.class)
                .future("permalink", String.class, (pathway, field) -> alone(pathway, field.get()));
    }

    private String whole(DataFetchingEnvironment field) {
        var asked = asked(field);
        return link(asked.getFieldDefinition().getName(), arguments(asked), field);
    }

    /** All about one innovation, from where the whole was asked. */
    private String alone(Pathway pathway, DataFetchingEnvironment field) {
        var arguments = new HashMap<>(arguments(asked(field)));
        arguments.keySet().retainAll(VIEWPOINT);
        arguments.put("innovations", List.of(pathway.proof().innovation().value()));
        return link("compare", arguments, field);
    }

    private String link(String question, Map<String, List<String>> arguments, DataFetchingEnvironment field) {
        var asked = questions.read(question, arguments).question();
        var format = Format.valueOf(String.valueOf(field.<Object>getArgument("format")));
        return new Permalink("", asked, Answers.revision(field.getGraphQlContext())).in(format);
    }

    private static ExecutionStepInfo asked(DataFetchingEnvironment field) {
        var step = field.getExecutionStepInfo();
        while (step.getPath().getLevel() > 1 || step.getPath().isListSegment()) {
            step = step.getParent();
        }
        return step;
    }

    private static Map<String, List<String>> arguments(ExecutionStepInfo asked) {
        return asked.getArguments().entrySet().stream()
                .filter(argument -> Objects.nonNull(argument.getValue()))
                .collect(toMap(Map.Entry::getKey, argument -> List.of(text(argument.getKey(), argument.getValue()))));
    }

    /** Addresses have the keys of lists instead of cursors. */
    private static String text(String name, Object value) {
        if (name.equals("after")) {
            return Cursors.keyOf(value.toString());
        }
        return value instanceof Collection<?> values
                ? values.stream().map(Object::toString).collect(joining(","))
                : value.toString();
    }
}
