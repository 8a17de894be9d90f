package id.abdi.innovationindex;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.innovation.InnovationId;
import id.abdi.innovationindex.IndexPages.SetPage;
import id.abdi.listing.Listing;
import id.abdi.web.Ui;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The regional innovation index of a year: the sum, an innovation, and how it is reckoned. */
@Controller
@RequestMapping("/innovation-index")
class IndexController {
    private final ReadIndex read;
    private final IndexViews views;
    private final IndexSets sets;
    private final ChooseParameter choose;
    private final ReplaceSet replace;
    private final DescribeInnovation describe;

    IndexController(
            ReadIndex read,
            IndexViews views,
            IndexSets sets,
            ChooseParameter choose,
            ReplaceSet replace,
            DescribeInnovation describe) {
        this.describe = describe;
        this.read = read;
        this.views = views;
        this.sets = sets;
        this.choose = choose;
        this.replace = replace;
    }

    @GetMapping
    String sum(Caller reader, @RequestParam Optional<Integer> year, Ui ui, Model model) {
        int asked = year.orElseGet(read::thisYear);
        ReadIndex.Year index = read.year(asked);
        views.listing(index, asked, ui).nobody().on(model);
        model.addAttribute("page", views.sum(reader, index, asked, read.thisYear(), ui));
        return "innovationindex/IndexSum";
    }

    @GetMapping("/set")
    String set(Caller caller, @RequestParam Optional<Integer> year, Ui ui, Model model) {
        if (!caller.is(Role.BKPSDM)) {
            throw IndexRefusals.notAllowed();
        }
        int asked = year.orElseGet(read::thisYear);
        SetPage page = views.set(sets.of(asked), asked, ui);
        Listing.of(ui, page.indicators()).nobody().on(model);
        model.addAttribute("page", page);
        return "innovationindex/YearSet";
    }

    @PostMapping("/set")
    String replace(Caller caller, @ModelAttribute SetInput input) {
        return "redirect:/innovation-index/set?year="
                + replace.by(caller, input).year();
    }

    @GetMapping("/{innovation}")
    String one(
            Caller reader,
            @PathVariable InnovationId innovation,
            @RequestParam Optional<Integer> year,
            Ui ui,
            Model model) {
        int asked = year.orElseGet(read::thisYear);
        model.addAttribute("page", views.one(reader, read.one(reader, innovation, asked), asked, ui));
        return "innovationindex/Indicators";
    }

    /** @param year of the page to which it leads back */
    @PostMapping("/{innovation}/profile")
    String describe(
            Caller caller,
            @PathVariable InnovationId innovation,
            @RequestParam Optional<Integer> year,
            @ModelAttribute ProfileInput typed) {
        describe.by(caller, innovation, typed);
        return "redirect:/innovation-index/" + innovation + "?year=" + year.orElseGet(read::thisYear) + "#profile";
    }

    @PostMapping("/{innovation}/{number}")
    String choose(
            Caller caller,
            @PathVariable InnovationId innovation,
            @PathVariable int number,
            @ModelAttribute ChooseParameter.Typed typed) {
        Choice choice = choose.by(caller, innovation, number, typed);
        return "redirect:/innovation-index/" + innovation + "?year=" + choice.year() + "#i-" + number;
    }
}
