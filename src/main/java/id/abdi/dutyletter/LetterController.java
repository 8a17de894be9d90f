package id.abdi.dutyletter;

import id.abdi.identity.Caller;
import id.abdi.organization.Rights;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Duty letters: everybody sees the own, heads record and withdraw those of the people below, the personnel agency all (R10). */
@Controller
@RequestMapping("/duty-letters")
class LetterController {
    private final LetterPages pages;
    private final RecordLetter record;
    private final Rights rights;

    LetterController(LetterPages pages, RecordLetter record, Rights rights) {
        this.pages = pages;
        this.record = record;
        this.rights = rights;
    }

    @GetMapping
    String month(
            Caller caller,
            @RequestParam Optional<YearMonth> month,
            @RequestParam Optional<UUID> after,
            Ui ui,
            Model model) {
        LocalDate today = record.today();
        YearMonth shown = month.orElse(YearMonth.from(today));
        LetterPages.MonthPage page = pages.month(caller, shown, after.orElse(null), today, ui);
        rights.look(caller, page.seen(), today);
        pages.listing(caller, shown, today, ui).on(model);
        model.addAttribute("page", page);
        return "dutyletter/Letters";
    }

    @PostMapping
    String record(Caller caller, @ModelAttribute LetterForm form) {
        List<DutyLetter> letters = record.by(caller, form);
        return shown(letters.getFirst());
    }

    @PostMapping("/{letter}/withdrawal")
    String withdraw(Caller caller, @PathVariable DutyLetter.Id letter, @ModelAttribute WithdrawForm form) {
        return shown(record.withdraw(caller, letter, form.reason() == null ? "" : form.reason()));
    }

    private static String shown(DutyLetter letter) {
        return "redirect:" + LetterPages.address(YearMonth.from(letter.period().from())) + "#letter-" + letter.id();
    }

    /** Why a letter does not count any more. */
    record WithdrawForm(@Nullable String reason) {}
}
