package io.banjian.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.util.Map;

/** The precompiled templates of {@code src/main/jte}. */
final class Templates {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Templates() {}

  static void render(String name, Map<String, Object> parameters, Writer out) {
    ENGINE.render(name + ".jte", parameters, new WriterOutput(out));
  }
}
