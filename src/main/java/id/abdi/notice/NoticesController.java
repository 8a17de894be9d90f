package id.abdi.notice;

import id.abdi.identity.Caller;
import id.abdi.web.Ui;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the own notices, and how they are wanted by mail. */
@Controller
class NoticesController {
    private final ReadNotices read;
    private final NoticePages pages;

    NoticesController(ReadNotices read, NoticePages pages) {
        this.read = read;
        this.pages = pages;
    }

    @GetMapping("/notices")
    String notices(Caller caller, @RequestParam(required = false) @Nullable UUID before, Ui ui, Model model) {
        pages.listing(caller, ui).on(model);
        model.addAttribute("page", pages.of(caller, before, ui));
        return "notice/Notices";
    }

    /** On to what it is about; opened it counts as read. */
    @GetMapping("/notices/{id}")
    String open(Caller caller, @PathVariable UUID id) {
        return "redirect:" + read.open(caller, id);
    }

    @PostMapping("/notices/read")
    String readAll(Caller caller) {
        read.all(caller);
        return "redirect:/notices";
    }

    @PostMapping("/notices/mail")
    String choose(Caller caller, @RequestParam(required = false) @Nullable MailChoice choice) {
        if (choice == null) {
            throw NoticeRefusals.choose();
        }
        read.choose(caller, choice);
        return "redirect:/notices";
    }
}
