package id.abdi.leader;

import id.abdi.organization.Directory;
import id.abdi.organization.Directory.NamedPost;
import id.abdi.web.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where people are missing: units that nobody heads, and posts without a holder (R1). */
@Component
class VacancyTile implements LeaderTile {
    private static final int MOST = 5;

    private final Directory directory;

    VacancyTile(Directory directory) {
        this.directory = directory;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Tile on(LocalDate today) {
        List<NamedPost> vacant = directory.vacantPosts(today);
        Map<String, List<NamedPost>> units =
                vacant.stream().collect(Collectors.groupingBy(NamedPost::unit, TreeMap::new, Collectors.toList()));
        List<NamedPost> heads = vacant.stream().filter(one -> one.post().head()).toList();
        return new Tile(
                Said.of("leader.vacancies"),
                vacant.isEmpty()
                        ? Said.of("leader.vacancies.none")
                        : Said.of("leader.vacancies.answer", vacant.size(), units.size(), heads.size()),
                heads.isEmpty() ? Tone.NEUTRAL : Tone.WARNING,
                "/heads",
                heads.stream()
                        .limit(MOST)
                        .map(one -> new Line(one.unit(), Said.of("leader.vacancies.head"), Tone.WARNING, null))
                        .toList());
    }
}
