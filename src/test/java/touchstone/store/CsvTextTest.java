package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Id;

class CsvTextTest {

  private static final CsvFormat FORMAT =
      new CsvFormat(List.of("id", "a", "b"), List.of("id"), false);

  private static String edit(String text, Map<Id, Map<String, String>> changes) {
    return CsvText.of("t.csv", text, FORMAT).with(changes);
  }

  @Test
  void changesOneCellAndNoOtherByte() {
    String text = "\uFEFFid,b,a\r\nx, 1 ,\"two, 2\"\r\ny,\"3\",\r\n\"z\",,\"multi\nline\"";
    assertEquals(
        text.replace("\"3\"", "\"four\""), edit(text, Map.of(new Id("y"), Map.of("b", "four"))));
    assertEquals(
        text.replace("\"3\",\r", "\"3\",\"a \"\"b\"\"\"\r"),
        edit(text, Map.of(new Id("y"), Map.of("a", "a \"b\""))));
    assertEquals(
        text.replace("\"multi\nline\"", ""), edit(text, Map.of(new Id("z"), Map.of("a", ""))));
    assertEquals(text, edit(text, Map.of()));
  }

  @Test
  void changesSeveralCellsOfSeveralRows() {
    assertEquals(
        "id,a,b\nx,1,2\ny,3,4\n",
        edit(
            "id,a,b\nx,,\ny,,\n",
            Map.of(
                new Id("y"), Map.of("b", "4", "a", "3"), new Id("x"), Map.of("a", "1", "b", "2"))));
  }

  @Test
  void addsRowsInTheOrderOfTheColumnsThatAreThere() {
    assertEquals(
        "b,id\r\n1,x\r\n\"2,\",y\r\n",
        CsvText.of("t.csv", "b,id\r\n1,x", FORMAT)
            .withRows(List.of(Map.of("id", "y", "b", "2,", "a", "not there"))));
    assertEquals(
        "id,a\nx,1\n",
        CsvText.of("t.csv", "id,a\n", FORMAT).withRows(List.of(Map.of("id", "x", "a", "1"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void makesOneLineOfDifferenceInAFileOfTenThousandRows(String lineEnd, @TempDir Path folder)
      throws IOException, InterruptedException {
    StringBuilder text = new StringBuilder("id,a,b").append(lineEnd);
    for (int i = 0; i < 10_000; i++) {
      text.append("row-")
          .append(i)
          .append(i % 3 == 0 ? ",\"quoted\",x" : ",plain, y ")
          .append(lineEnd);
    }
    Path file = folder.resolve("t.csv");
    git(folder, "init", "-q");
    git(folder, "config", "core.autocrlf", "false");
    Files.writeString(file, text);
    git(folder, "add", "t.csv");
    Files.writeString(
        file, edit(text.toString(), Map.of(new Id("row-5000"), Map.of("a", "new", "b", "new"))));
    assertEquals("1\t1\tt.csv", git(folder, "diff", "--numstat").strip());
  }

  private static String git(Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), command.toString());
    return out;
  }
}
