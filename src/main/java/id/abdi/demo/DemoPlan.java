package id.abdi.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How big the made-up government is.
 *
 * @param days of work before today
 * @param agencies beside those of fishery and of schools, which every plan has
 */
record DemoPlan(int days, List<Agency> agencies, Places schools, Places healthCentres) {
    /** An agency with so many divisions of so many sections of so many people. */
    record Agency(String code, String name, DemoWork work, int divisions, int sections, int people) {}

    /** Units alike: how many, and how many people each. */
    record Places(int count, int people) {}

    private static final int PEOPLE_OF_A_SECTION = 18;
    private static final int SECTIONS_OF_A_DIVISION = 15;

    private static final String OFFICES = """
            BKPSDM|Badan Kepegawaian dan Pengembangan SDM|OFFICE
            INSPEKT|Inspektorat Daerah|AUDIT
            SETDA|Sekretariat Daerah|OFFICE
            SETWAN|Sekretariat DPRD|OFFICE
            DISPUPR|Dinas Pekerjaan Umum dan Penataan Ruang|ROADS
            DISPERKIM|Dinas Perumahan dan Permukiman|ROADS
            SATPOL|Satuan Polisi Pamong Praja|ORDER
            DISSOS|Dinas Sosial|SOCIAL
            DISNAKER|Dinas Tenaga Kerja|SOCIAL
            DISP3A|Dinas Pemberdayaan Perempuan dan Perlindungan Anak|SOCIAL
            DISKETPAN|Dinas Ketahanan Pangan|FARMING
            DISLH|Dinas Lingkungan Hidup|ROADS
            DISDUKCAPIL|Dinas Kependudukan dan Pencatatan Sipil|COUNTER
            DISPMD|Dinas Pemberdayaan Masyarakat dan Desa|SOCIAL
            DISP2KB|Dinas Pengendalian Penduduk dan Keluarga Berencana|HEALTH
            DISHUB|Dinas Perhubungan|ORDER
            DISKOMINFO|Dinas Komunikasi dan Informatika|DIGITAL
            DISKOPUM|Dinas Koperasi dan Usaha Mikro|TRADE
            DISPMPTSP|Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu|COUNTER
            DISPORA|Dinas Kepemudaan dan Olahraga|SOCIAL
            DISPUSIP|Dinas Perpustakaan dan Kearsipan|OFFICE
            DISPAR|Dinas Pariwisata|TRADE
            DISTAN|Dinas Pertanian|FARMING
            DISPERINDAG|Dinas Perindustrian dan Perdagangan|TRADE
            BAPPEDA|Badan Perencanaan Pembangunan Daerah|PLANNING
            BKAD|Badan Keuangan dan Aset Daerah|FINANCE
            BAPENDA|Badan Pendapatan Daerah|FINANCE
            BALITBANG|Badan Penelitian dan Pengembangan|PLANNING
            BPBD|Badan Penanggulangan Bencana Daerah|ORDER
            KESBANG|Badan Kesatuan Bangsa dan Politik|OFFICE
            DISBUD|Dinas Kebudayaan|TRADE
            RSUD|Rumah Sakit Umum Daerah|HEALTH
            """;

    /** Six agencies with two hundred people, two weeks of work. */
    static final DemoPlan SMALL = new DemoPlan(
            16,
            List.of(
                    new Agency("DISKES", "Dinas Kesehatan", DemoWork.HEALTH, 2, 2, 5),
                    new Agency("BKPSDM", "Badan Kepegawaian dan Pengembangan SDM", DemoWork.OFFICE, 2, 2, 5),
                    new Agency("INSPEKT", "Inspektorat Daerah", DemoWork.AUDIT, 2, 2, 4),
                    district("KECTAMB", "Kecamatan Pulau Jauh")),
            new Places(2, 24),
            new Places(0, 0));

    /** The shape of a regency of islands: 45 agencies, ten of them districts, five thousand people, three months of work. */
    static final DemoPlan FULL = new DemoPlan(
            92,
            Stream.of(
                            Stream.of(new Agency("DISKES", "Dinas Kesehatan", DemoWork.HEALTH, 4, 2, 5)),
                            offices(),
                            districts())
                    .flatMap(some -> some)
                    .toList(),
            new Places(80, 26),
            new Places(15, 45));

    /** For measuring what many people look at: the agencies of the regency with about so many people, eighteen in a section. */
    static DemoPlan government(int people, int days) {
        int sections = Math.max(2, Math.ceilDiv(people, (FULL.agencies().size() + 1) * (PEOPLE_OF_A_SECTION + 1)));
        int divisions = Math.max(2, Math.ceilDiv(sections, SECTIONS_OF_A_DIVISION));
        return new DemoPlan(
                days,
                FULL.agencies().stream()
                        .map(agency -> new Agency(
                                agency.code(),
                                agency.name(),
                                agency.work(),
                                divisions,
                                Math.ceilDiv(sections, divisions),
                                PEOPLE_OF_A_SECTION))
                        .toList(),
                new Places(sections, PEOPLE_OF_A_SECTION),
                new Places(0, 0));
    }

    /** For measuring: so many agencies of 35 sections of so many people. */
    static DemoPlan measured(int agencies, int people, int days) {
        return new DemoPlan(
                days,
                offices()
                        .limit(agencies)
                        .map(office -> new Agency(office.code(), office.name(), office.work(), 7, 5, people))
                        .toList(),
                new Places(0, 0),
                new Places(0, 0));
    }

    private static Stream<Agency> offices() {
        return OFFICES.lines()
                .map(line -> line.split("\\|", -1))
                .map(parts -> new Agency(parts[0], parts[1], DemoWork.valueOf(parts[2]), 4, 2, 5));
    }

    private static Stream<Agency> districts() {
        return Stream.concat(
                Stream.of(district("KECTAMB", "Kecamatan Pulau Jauh")),
                Stream.of("Karang", "Teluk", "Tanjung", "Muara", "Selat", "Bakau", "Ombak", "Camar", "Pasir")
                        .map(name -> district("KEC" + name.toUpperCase(Locale.ROOT), "Kecamatan " + name + " Contoh")));
    }

    private static Agency district(String code, String name) {
        return new Agency(code, name, DemoWork.DISTRICT, 2, 2, 5);
    }
}
