package be.vormingsportaal.documents.storage;

import be.vormingsportaal.documents.checks.SampleImages;
import be.vormingsportaal.documents.content.CheckedFile;
import be.vormingsportaal.documents.content.FileKind;
import be.vormingsportaal.documents.content.ReceivedFile;
import be.vormingsportaal.documents.content.Upload;
import be.vormingsportaal.documents.content.UploadRefusedException;
import be.vormingsportaal.documents.joining.Joiner;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.core.io.FileSystemResource;

/** Run in a JVM of its own, with little memory: ten people hand in twenty megabytes each, all at once. */
final class SmallHeap {

    private static final int PEOPLE = 10;
    private static final int MEGABYTES = 19;
    private static final int MEGABYTE = 1 << 20;

    private SmallHeap() {}

    /** @param arguments the folder to work in */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Workbench bench = new Workbench(folder.resolve("store"));
        Path photo = Files.write(folder.resolve("photo.jpg"), SampleImages.noisyJpeg(1_200, 1_000, 1));
        List<Path> scans = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            scans.add(scan(folder.resolve(i + ".pdf"), i));
        }
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<Integer>> results = new ArrayList<>();
            for (Path scan : scans) {
                results.add(people.submit(() -> addAndJoin(bench, scan, photo)));
            }
            for (Future<Integer> result : results) {
                if (result.get() != 2) {
                    throw new IllegalStateException("A page is missing");
                }
            }
        } finally {
            people.shutdownNow();
        }
    }

    private static int addAndJoin(Workbench bench, Path scan, Path photo) throws Exception {
        List<Joiner.Part> parts = List.of(kept(bench, scan), kept(bench, photo));
        try (ReceivedFile joined = bench.workload.run(() -> join(bench, parts))) {
            bench.workload
                    .run(() -> bench.preview.of(joined.file()))
                    .orElseThrow(() -> new IllegalStateException("no preview"))
                    .close();
            return bench.intake.check(joined, FileKind.PAGES).pages();
        }
    }

    private static ReceivedFile join(Workbench bench, List<Joiner.Part> parts) throws IOException {
        try {
            return bench.joiner.join(parts).received();
        } catch (Joiner.NotJoinedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Joiner.Part kept(Workbench bench, Path file) throws IOException, UploadRefusedException {
        try (ReceivedFile received = bench.intake.receive(new Upload("a", new FileSystemResource(file)))) {
            CheckedFile checked = bench.intake.check(received, FileKind.PAGES);
            bench.store.keep(received);
            return new Joiner.Part("a", checked.kind(), bench.store.path(received.sha256()));
        }
    }

    /** A page with an image that cannot be packed any tighter. */
    private static Path scan(Path file, long seed) throws IOException {
        Random random = new Random(seed);
        byte[] block = new byte[MEGABYTE];
        int width = 4_096;
        int height = MEGABYTES * MEGABYTE / width;
        long start;
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
                DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(text("%PDF-1.4\n"));
            long[] at = new long[6];
            at[1] = object(out, 1, "<</Type/Catalog/Pages 2 0 R>>");
            at[2] = object(out, 2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
            at[3] = object(
                    out,
                    3,
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                            + "/Resources<</XObject<</I 5 0 R>>>>>>");
            at[4] = object(out, 4, "<</Length 22>>\nstream\n500 0 0 800 9 9 cm/I Do\nendstream");
            at[5] = out.size();
            out.write(text("5 0 obj\n<</Type/XObject/Subtype/Image/Width " + width + "/Height " + height
                    + "/ColorSpace/DeviceGray/BitsPerComponent 8/Length " + MEGABYTES * MEGABYTE + ">>\nstream\n"));
            for (int i = 0; i < MEGABYTES; i++) {
                random.nextBytes(block);
                out.write(block);
            }
            out.write(text("\nendstream\nendobj\n"));
            start = out.size();
            out.write(text("xref\n0 6\n0000000000 65535 f \n"));
            for (int i = 1; i < at.length; i++) {
                out.write(text("%010d 00000 n \n".formatted(at[i])));
            }
            out.write(text("trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n"));
        }
        return file;
    }

    private static long object(DataOutputStream out, int number, String text) throws IOException {
        long at = out.size();
        out.write(text(number + " 0 obj\n" + text + "\nendobj\n"));
        return at;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
