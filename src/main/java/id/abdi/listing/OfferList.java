package id.abdi.listing;

import id.abdi.document.Download;
import id.abdi.identity.Caller;
import id.abdi.web.Link;
import id.abdi.web.TableView;
import id.abdi.web.Ui;
import id.abdi.web.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * After the handler of a page has decided who sees what of its list: with {@code ?as=xlsx} or {@code ?as=csv} the list leaves as a file
 * in place of the page, else the page gets its {@link ListBar}.
 */
@Component
class OfferList implements HandlerInterceptor {
    private static final String AS = "as";
    private static final String FILE = ListFile.class.getName();

    /** What says where somebody reads and not what. */
    private static final Set<String> PLACE = Set.of(AS, "after", "before");

    private final MakeExport make;
    private final SavedViewSql views;

    OfferList(MakeExport make, SavedViewSql views) {
        this.make = make;
        this.views = views;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || !(request.getAttribute(Visitor.ATTRIBUTE) instanceof Caller caller)) {
            return;
        }
        if (page.getModel().get(TableView.FILES) instanceof TableView.Offered offered) {
            page.getModel().put(TableView.FILES, files(request, offered.ui()));
            page.getModel().put(Listing.ATTRIBUTE, Listing.of(offered.ui(), offered.table()));
        }
        if (page.getModel().get(Listing.ATTRIBUTE) instanceof Listing<?> listing) {
            offer(request, caller, listing, page);
        }
    }

    private void offer(HttpServletRequest request, Caller caller, Listing<?> listing, ModelAndView page) {
        String list = Objects.toString(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), "");
        Optional<Download> format = format(request);
        if (format.isEmpty()) {
            page.getModel().put(Listing.ATTRIBUTE, bar(request, caller, listing, list));
            return;
        }
        String address = address(request, PLACE);
        MakeExport.Made made = make.by(caller, listing, new MakeExport.Asked(list, address, format.get()));
        page.getModel().clear();
        switch (made) {
            case MakeExport.Made.Ready(ListFile file) -> {
                request.setAttribute(FILE, file);
                page.setView(new ListFileView(file));
            }
            case MakeExport.Made.Held(String where) -> page.setView(new RedirectView(where));
        }
    }

    /** Whether it was sent or not. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        if (request.getAttribute(FILE) instanceof ListFile file) {
            file.close();
        }
    }

    private static Optional<Download> format(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                ? switch (Objects.toString(request.getParameter(AS), "")) {
                    case "xlsx" -> Optional.of(Download.XLSX);
                    case "csv" -> Optional.of(Download.CSV);
                    default -> Optional.empty();
                }
                : Optional.empty();
    }

    private static List<Link> files(HttpServletRequest request, Ui ui) {
        String here = address(request, PLACE);
        String with = here + (here.contains("?") ? "&" : "?") + AS + "=";
        return List.of(
                new Link(with + "xlsx", ui.text("listing.excel")), new Link(with + "csv", ui.text("listing.csv")));
    }

    private ListBar bar(HttpServletRequest request, Caller caller, Listing<?> listing, String list) {
        // What is all about one person is not kept among the views of others.
        if (listing.about().isPresent()) {
            return new ListBar(files(request, listing.ui()), "", "", List.of());
        }
        // A kept view opens on the present day.
        Set<String> passing = new HashSet<>(PLACE);
        passing.add("date");
        passing.addAll(listing.passing());
        String kept = address(request, passing);
        return new ListBar(
                files(request, listing.ui()),
                list,
                kept.contains("?") || list.contains("{") ? kept : "",
                views.of(caller.id(), list).stream()
                        .map(view -> new Link(view.address(), view.name()))
                        .toList());
    }

    /** The address of the page with its filter, without what is empty and what is the form's own. */
    private static String address(HttpServletRequest request, Set<String> without) {
        List<String> query = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!without.contains(name) && !name.startsWith("_")) {
                for (String value : values) {
                    if (!value.isBlank()) {
                        query.add(encoded(name) + "=" + encoded(value));
                    }
                }
            }
        });
        return request.getRequestURI() + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
