package org.throughline.api;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.takeaway.CompareQuestion;
import org.throughline.takeaway.Format;
import org.throughline.takeaway.Permalink;
import org.throughline.takeaway.Question;
import org.throughline.takeaway.TraceQuestion;
import org.throughline.trace.Pathway;
import org.throughline.trace.TraceDirection;
import org.throughline.trace.TraceQuery;

/** Where answers can be taken away. The question is read off the field at the top of the document. */
@Controller
class PermalinkController {

    @SchemaMapping(typeName = "ChainConnection", field = "permalink")
    String chains(@Argument Format format, DataFetchingEnvironment field) {
        var asked = asked(field);
        Id from = asked.getArgument("from");
        var direction = TraceDirection.valueOf(String.valueOf(asked.<Object>getArgument("direction")));
        @Nullable String after = asked.getArgument("after");
        var page = new PageArguments(asked.getArgument("first"), after);
        var query = new TraceQuery(
                from,
                direction,
                values(asked, "evidenceDirection", Evidence.Direction::valueOf),
                values(asked, "adoptionStatus", Adoption.Status::valueOf),
                viewpoint(asked),
                page.request(TraceController.cursors(from, direction)));
        return link(new TraceQuestion(query), format, field);
    }

    @SchemaMapping(typeName = "Pathway", field = "permalink")
    String pathway(Pathway pathway, @Argument Format format, DataFetchingEnvironment field) {
        var innovation = pathway.proof().innovation();
        return link(new CompareQuestion(List.of(innovation), viewpoint(asked(field))), format, field);
    }

    private static String link(Question question, Format format, DataFetchingEnvironment field) {
        return new Permalink("", question, Answers.revision(field.getGraphQlContext())).in(format);
    }

    private static ExecutionStepInfo asked(DataFetchingEnvironment field) {
        var step = field.getExecutionStepInfo();
        while (step.getPath().getLevel() > 1 || step.getPath().isListSegment()) {
            step = step.getParent();
        }
        return step;
    }

    private static Viewpoint viewpoint(ExecutionStepInfo asked) {
        @Nullable List<Id> ignoring = asked.getArgument("ignoring");
        return new Viewpoint(
                asked.getArgument("asOf"),
                asked.getArgument("knownAt"),
                ignoring == null ? Set.of() : Set.copyOf(ignoring));
    }

    private static <E> Set<E> values(ExecutionStepInfo asked, String argument, Function<String, E> value) {
        @Nullable List<Object> given = asked.getArgument(argument);
        return given == null
                ? Set.of()
                : given.stream().map(String::valueOf).map(value).collect(Collectors.toUnmodifiableSet());
    }
}
