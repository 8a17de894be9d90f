package id.abdi.demo;

import id.abdi.coaching.CoachingHistory.PastCoaching;
import id.abdi.coaching.CoachingHistory.PastQuestion;
import id.abdi.coaching.CoachingHistory.PastTalk;
import id.abdi.coaching.HelpOffered.Answer;
import id.abdi.coaching.HelpOffered.Result;
import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.List;

/** Coaching in the section of the accounts: one that helped, one that runs, one that waits for an answer, one refused; and a question. */
final class DemoCoaching {
    private static final int TOLD_OF = 5;

    private final EmployeeId head;
    private final List<EmployeeId> people;
    private final LocalDate today;

    /** @param people of the section, the account of the employee first */
    DemoCoaching(EmployeeId head, List<EmployeeId> people, LocalDate today) {
        this.head = head;
        this.people = people;
        this.today = today;
    }

    /** Nothing in a section that is smaller than what is told of it. */
    List<PastCoaching> all() {
        return people.size() < TOLD_OF ? List.of() : List.of(helped(), running(), offered(), refused());
    }

    List<PastQuestion> questions() {
        return people.size() < TOLD_OF
                ? List.of()
                : List.of(new PastQuestion(people.get(TOLD_OF - 1), head, today.minusDays(2), 5, 18));
    }

    private PastCoaching helped() {
        return new PastCoaching(
                people.get(0),
                head,
                today.minusDays(100),
                today.minusDays(50),
                "Berkas izin kapal lengkap pada hari yang sama",
                "Didampingi setiap Selasa pagi dengan contoh berkas",
                List.of("Memakai daftar periksa", "Menyerahkan satu berkas setiap hari untuk dilihat"),
                Answer.ACCEPTED,
                "Terima kasih, saya memang perlu contoh.",
                new PastTalk(
                        today.minusDays(80),
                        "Berkasnya sudah rapi, yang masih tertinggal lampiran peta.",
                        "Saya belum punya akses ke peta; daftar periksanya membantu.",
                        "Akses peta dimintakan pekan ini."),
                Result.IMPROVED,
                "Tiga pekan terakhir semua berkas lengkap pada hari yang sama.");
    }

    private PastCoaching running() {
        return new PastCoaching(
                people.get(1),
                head,
                today.minusDays(20),
                today.plusDays(25),
                "Laporan tangkapan mingguan tepat waktu",
                "Pembagian pelabuhan dikurangi satu sampai akhir bulan",
                List.of("Mencatat tangkapan setiap sore", "Mengirim laporan setiap Kamis"),
                Answer.ACCEPTED,
                "Setuju. Jaringan di pulau sering putus, mohon dimaklumi.",
                new PastTalk(
                        today.minusDays(9),
                        "Dua laporan terakhir sudah tepat waktu.",
                        "Catatan sore membuat Kamis lebih ringan.",
                        "Lanjutkan; dilihat lagi dua pekan lagi."),
                null,
                "");
    }

    private PastCoaching offered() {
        return new PastCoaching(
                people.get(2),
                head,
                today.minusDays(1),
                today.plusDays(45),
                "Pemeriksaan alat tangkap memakai standar yang berlaku",
                "Dua kali turun bersama petugas yang berpengalaman",
                List.of("Membaca SOP pemeriksaan", "Turun bersama dua kali"),
                Answer.NONE,
                "",
                null,
                null,
                "");
    }

    private PastCoaching refused() {
        return new PastCoaching(
                people.get(3),
                head,
                today.minusDays(30),
                today.plusDays(15),
                "Arsip surat masuk dicatat setiap hari",
                "Pelatihan singkat aplikasi arsip",
                List.of("Mencatat surat sebelum pukul 15.00"),
                Answer.REFUSED,
                "Saya merasa mampu tanpa bimbingan.",
                null,
                null,
                "");
    }
}
