# The font families that are baked in, from Debian's packages. Every face covers Latin, Greek and Cyrillic.
# A row: family | face | file | Debian package (its copyright file is shown by --licenses).
set(SHORTLIST_FONT_ROWS
  "Gentium Book Plus|regular|gentiumplus/GentiumBookPlus-Regular.ttf|fonts-sil-gentiumplus"
  "Gentium Book Plus|bold|gentiumplus/GentiumBookPlus-Bold.ttf|fonts-sil-gentiumplus"
  "Gentium Book Plus|italic|gentiumplus/GentiumBookPlus-Italic.ttf|fonts-sil-gentiumplus"
  "Gentium Book Plus|bold-italic|gentiumplus/GentiumBookPlus-BoldItalic.ttf|fonts-sil-gentiumplus"
  "Lato|regular|lato/Lato-Regular.ttf|fonts-lato"
  "Lato|bold|lato/Lato-Bold.ttf|fonts-lato"
  "Lato|italic|lato/Lato-Italic.ttf|fonts-lato"
  "Lato|bold-italic|lato/Lato-BoldItalic.ttf|fonts-lato"
  "Carlito|regular|crosextra/Carlito-Regular.ttf|fonts-crosextra-carlito"
  "Carlito|bold|crosextra/Carlito-Bold.ttf|fonts-crosextra-carlito"
  "Carlito|italic|crosextra/Carlito-Italic.ttf|fonts-crosextra-carlito"
  "Carlito|bold-italic|crosextra/Carlito-BoldItalic.ttf|fonts-crosextra-carlito"
  "DejaVu Sans Mono|regular|dejavu/DejaVuSansMono.ttf|fonts-dejavu-core"
  "DejaVu Sans Mono|bold|dejavu/DejaVuSansMono-Bold.ttf|fonts-dejavu-core")
set(SHORTLIST_FONT_ARGUMENTS "")
set(SHORTLIST_FONT_FILES "")
foreach(row IN LISTS SHORTLIST_FONT_ROWS)
  string(REPLACE "|" ";" cells "${row}")
  list(GET cells 0 family)
  list(GET cells 1 face)
  list(GET cells 2 file)
  list(GET cells 3 package)
  set(path /usr/share/fonts/truetype/${file})
  if(NOT EXISTS ${path})
    message(FATAL_ERROR "font ${path} is missing: apt-get install ${package}")
  endif()
  list(APPEND SHORTLIST_FONT_ARGUMENTS "--font" "${family}" "${face}" "${path}" "/usr/share/doc/${package}/copyright")
  list(APPEND SHORTLIST_FONT_FILES ${path})
endforeach()
