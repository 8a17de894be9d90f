package id.abdi.sop;

import id.abdi.identity.Caller;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Unit;
import id.abdi.web.Option;
import id.abdi.web.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing an SOP: begin one, and the form of a draft, whose every button saves first (R3). */
@Controller
class SopEditController {
    private final ReadSops read;
    private final SopAccess access;
    private final WriteSop write;
    private final ChangeSop change;

    SopEditController(ReadSops read, SopAccess access, WriteSop write, ChangeSop change) {
        this.read = read;
        this.access = access;
        this.write = write;
        this.change = change;
    }

    @GetMapping("/sops/new")
    String begin(Caller head, Model model) {
        model.addAttribute(
                "units",
                read.writable(head).stream()
                        .map(unit -> new Option(unit.code(), unit.name()))
                        .toList());
        return "sop/SopNew";
    }

    /** What a new SOP begins with. */
    record NewForm(
            @Nullable String unit,
            @Nullable String code,
            @Nullable String title,
            @Nullable String actors) {}

    @PostMapping("/sops")
    String begin(Caller head, NewForm form) {
        Optional<UnitId> unit = read.writable(head).stream()
                .filter(each -> each.code().equals(form.unit()))
                .map(Unit::id)
                .findFirst();
        List<FieldError> errors = new ArrayList<>();
        String title = Objects.requireNonNullElse(form.title(), "").strip();
        if (unit.isEmpty()) {
            errors.add(new FieldError("unit", "sop.error.unit"));
        }
        if (SopCode.read(form.code()).isEmpty()) {
            errors.add(new FieldError("code", "sop.refusal.sop-code"));
        }
        if (title.length() < 3 || title.length() > 200) {
            errors.add(new FieldError("title", "sop.error.title"));
        }
        List<String> actors = SopForm.lines(Objects.requireNonNullElse(form.actors(), ""));
        if (actors.size() > SopContent.MOST_ACTORS) {
            errors.add(new FieldError("actors", "sop.error.too-many-lines", List.of(SopContent.MOST_ACTORS)));
        }
        if (!errors.isEmpty()) {
            throw SopRefusals.invalid(errors);
        }
        SopCode code = SopCode.of(Objects.requireNonNull(form.code()));
        SopId id = write.begin(head, unit.orElseThrow(), code, SopContent.begun(title, actors));
        return "redirect:/sops/" + id + "/versions/1/edit";
    }

    @GetMapping("/sops/{sop}/versions/{version}/edit")
    String edit(
            Caller head,
            Ui ui,
            @PathVariable SopId sop,
            @PathVariable int version,
            @RequestParam(defaultValue = "0") int step,
            Model model) {
        SopAccess.Open open = access.open(head, sop);
        SopVersion stored = access.version(open, version);
        SopRules.edit(open.facts(stored.state(access.today())));
        List<Unit> upward = read.upward(open.sop().unit());
        model.addAttribute(
                "page",
                EditPage.of(
                        ui,
                        "/sops/" + sop,
                        upward.isEmpty() ? "" : upward.getFirst().name(),
                        stored,
                        read.content(stored),
                        step));
        return "sop/SopEdit";
    }

    /** Saves what was typed, then does what the button says. */
    @PostMapping("/sops/{sop}/versions/{version}")
    String save(
            Caller head,
            @PathVariable SopId sop,
            @PathVariable int version,
            @RequestParam MultiValueMap<String, String> fields) {
        SopAccess.Open open = access.open(head, sop);
        SopVersion stored = access.version(open, version);
        SopForm form = new SopForm(fields);
        SopForm.Edited edited = SopForm.Edited.of(form.act(), form.content(read.content(stored)));
        int revision = write.by(head, sop, version, form.follows(), edited.content());
        String address = "/sops/" + sop + "/versions/" + version;
        return switch (form.act()) {
            case "submit" -> {
                change.by(head, sop, version, revision, SopChange.SUBMIT, ChangeSop.Words.NONE);
                yield "redirect:" + address;
            }
            case "look" -> "redirect:" + address;
            default ->
                edited.at() == 0
                        ? "redirect:" + address + "/edit?saved"
                        : "redirect:" + address + "/edit?step=" + edited.at() + "#step-" + edited.at();
        };
    }
}
