package id.abdi.web;

import id.abdi.kernel.Refusal;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says no in the way the asker understands: the API gets an {@code application/problem+json} (RFC 9457), htmx the
 * notice for its form, a plain form its own page again with all that was typed, everybody else a page (style 5.4).
 */
@Component
public class ErrorReply {
    private static final String TYPE = "urn:abdi:problem:";

    private final PageFrame frame;
    private final JteViews views;
    private final JsonMapper json;

    ErrorReply(PageFrame frame, JteViews views, JsonMapper json) {
        this.frame = frame;
        this.views = views;
        this.json = json;
    }

    /** For filters, which stand before all handlers. */
    public void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        write(Problem.of(refusal), request, response);
    }

    /** Only who signs in may ask for this (401); a page of its own is for whoever calls this. */
    public void signInFirst(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        write(Problem.of(401, "sign-in"), request, response);
    }

    void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.retryAfter() != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, problem.retryAfter().toString());
        }
        PageFrame.forget(request);
        Ui ui = frame.ui(request);
        if (ui.path().startsWith("/api/")) {
            writeJson(alike(problem), ui, response);
        } else if (WebConfiguration.hx(request).request()) {
            show("web/Notice", notice(problem, ui), request, response);
        } else if (!returnForm(problem, ui, request, response)) {
            show("web/Error", error(problem, ui), request, response);
        }
    }

    /** A program learns nothing from what it may not see, not even which of its words named nothing (SEC-7). */
    private static Problem alike(Problem problem) {
        return problem.status() == 404 ? Problem.of(404, "not-found") : problem;
    }

    private record WrongField(String field, String message) {}

    private void writeJson(Problem problem, Ui ui, HttpServletResponse response) throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", TYPE + problem.type());
        body.put("title", title(problem, ui));
        body.put("status", problem.status());
        body.put("detail", text(problem, ui));
        if (!problem.errors().isEmpty()) {
            body.put(
                    "errors",
                    fields(problem, ui).stream()
                            .map(field -> new WrongField(field.name(), field.message()))
                            .toList());
        }
        problem.facts().forEach(body::putIfAbsent);
        byte[] bytes = json.writeValueAsBytes(body);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Sends a refused plain form back to the page it stands on, as that page's GET, with the status of the refusal. */
    private static boolean returnForm(Problem problem, Ui ui, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String page = PageFrame.local(request.getParameter(PageFrame.PAGE));
        if (page == null || !returns(problem, ui, page, request)) {
            return false;
        }
        NoticeView notice = new NoticeView(Tone.DANGER, text(problem, ui), fields(problem, ui));
        request.setAttribute(Returned.ATTRIBUTE, Returned.of(request, notice));
        PageFrame.forget(request);
        request.getRequestDispatcher(page).forward(new Returned.PageRequest(request, page), response);
        return true;
    }

    /**
     * Another site cannot fill our forms this way, and who has not signed in gets back to the form's own address only:
     * the page is asked for without the checks of a first request.
     */
    private static boolean returns(Problem problem, Ui ui, String page, HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean form = request.getMethod().equals("POST") && request.getAttribute(Returned.ATTRIBUTE) == null;
        boolean ours = site == null || site.equals("same-origin");
        boolean open = ui.visitor().isPresent() || page.split("\\?", 2)[0].equals(ui.path());
        boolean mendable = problem.known() && problem.status() != 401 && problem.status() != 404;
        return form && ours && open && mendable;
    }

    private void show(String view, Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        views.view(view).render(model, request, response);
    }

    private static Map<String, Object> notice(Problem problem, Ui ui) {
        Map<String, Object> model = new HashMap<>();
        model.put("kind", Tone.DANGER);
        model.put("text", text(problem, ui));
        model.put("fields", fields(problem, ui));
        return model;
    }

    private static Map<String, Object> error(Problem problem, Ui ui) {
        Map<String, Object> model = notice(problem, ui);
        model.put("title", title(problem, ui));
        return model;
    }

    private static String title(Problem problem, Ui ui) {
        return ui.text("web.status." + problem.status());
    }

    private static String text(Problem problem, Ui ui) {
        return ui.text(problem.key(), problem.arguments().toArray());
    }

    private static List<NoticeView.Field> fields(Problem problem, Ui ui) {
        return problem.errors().stream()
                .map(error -> new NoticeView.Field(
                        error.field(), ui.text(error.key(), error.arguments().toArray())))
                .toList();
    }
}
