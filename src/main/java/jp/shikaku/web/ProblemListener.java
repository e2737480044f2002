package jp.shikaku.web;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Problems;
import jp.shikaku.common.Rejected;
import org.omnifaces.util.Components;
import org.omnifaces.util.Exceptions;
import org.omnifaces.util.Faces;

/**
 * What a service refuses, told to the person: beside the field it is about, else on top of the page, which is shown again
 * with the facts as they are now. What does not exist, or not for this caller, has a page of its own.
 */
public class ProblemListener implements ActionListener {

    private final ActionListener wrapped;

    public ProblemListener(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            wrapped.processAction(event);
        } catch (RuntimeException thrown) {
            if (!told(thrown)) {
                throw thrown;
            }
        }
    }

    private static boolean told(RuntimeException thrown) {
        FacesContext context = FacesContext.getCurrentInstance();
        if (Exceptions.is(thrown, NotFound.class) && !context.isPostback()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return true;
        }
        if (Exceptions.is(thrown, EJBAccessException.class)) {
            Faces.responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
            return true;
        }
        List<Problem> problems = problems(thrown);
        problems.forEach(problem -> tell(context, problem));
        return !problems.isEmpty();
    }

    private static List<Problem> problems(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .<List<Problem>>map(cause -> cause instanceof Rejected rejected
                        ? rejected.problems()
                        : cause instanceof NotFound notFound ? List.of(notFound.problem()) : List.of())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static void tell(FacesContext context, Problem problem) {
        Optional<UIInput> field = field(problem.field());
        field.ifPresent(input -> {
            input.setValid(false);
            input.setSubmittedValue(Faces.getRequestParameter(input.getClientId(context)));
            context.validationFailed();
        });
        context.addMessage(
                field.map(input -> input.getClientId(context)).orElse(null),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, Problems.text(problem), null));
    }

    /** The input that is called so: {@code asOf} is the field {@code as_of}, 番号 the one with that label. */
    private static Optional<UIInput> field(String name) {
        String id = name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return name.isEmpty()
                ? Optional.empty()
                : inputs(Faces.getViewRoot())
                        .filter(input -> id.equals(input.getId()) || name.equals(Components.getLabel(input)))
                        .findFirst();
    }

    private static Stream<UIInput> inputs(UIComponent parent) {
        Stream<UIInput> here = parent instanceof UIInput input ? Stream.of(input) : Stream.empty();
        return Stream.concat(here, parent.getChildren().stream().flatMap(ProblemListener::inputs));
    }
}
