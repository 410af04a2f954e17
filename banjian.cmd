@echo off
rem Starts banjian from a source checkout, where it first builds what is missing, or from bin\ of a release archive.
rem The same as the POSIX launcher beside it, plainer: no class archive and no terminal width. A test holds what both tell
rem the JVM to each other. Its messages are English
rem only, because cmd.exe reads this file in the console's code page, which need not know a single Chinese character.
setlocal EnableExtensions DisableDelayedExpansion

set "HERE=%~dp0"
if "%HERE:~-1%"=="\" set "HERE=%HERE:~0,-1%"

if exist "%HERE%\pom.xml" goto :source
if exist "%HERE%\..\lib\banjian.jar" goto :release
echo banjian: neither the sources nor ..\lib\banjian.jar are beside the launcher; unpack the whole archive. 1>&2
exit /b 2

:release
set "JAR=%HERE%\..\lib\banjian.jar"
call :find_java java.exe
if errorlevel 1 goto :no_java
goto :run

:source
set "JAR=%HERE%\target\run\lib\banjian.jar"
call :is_fresh "%JAR%"
if not errorlevel 1 goto :built
call :is_fresh "%HERE%\target\lib\banjian.jar"
if not errorlevel 1 (
  set "JAR=%HERE%\target\lib\banjian.jar"
  goto :built
)
call :find_java javac.exe
if errorlevel 1 goto :no_java
call :build
if errorlevel 1 exit /b 2
goto :run

:built
call :find_java java.exe
if errorlevel 1 goto :no_java

:run
call :length_of %*
set "JVM="
if "%LENGTH%"=="short" set "JVM=-XX:+UseG1GC -XX:ParallelGCThreads=1 -XX:TieredStopAtLevel=1 -XX:Tier3InvocationThreshold=1000 -XX:Tier3MinInvocationThreshold=500 -XX:Tier3CompileThreshold=4000"
if "%LENGTH%"=="medium" set "JVM=-XX:+UseSerialGC -Xmn64m -XX:SurvivorRatio=3 -XX:TieredStopAtLevel=1 -XX:Tier3InvocationThreshold=20 -XX:Tier3MinInvocationThreshold=10 -XX:Tier3CompileThreshold=200 -XX:Tier3BackEdgeThreshold=4000"
if "%LENGTH%"=="long" set "JVM=-XX:+UseSerialGC -Xmn64m -XX:SurvivorRatio=3"
rem A JVM that is told of two collectors does not start.
set "ASKED=%JAVA_OPTS% %BANJIAN_JAVA_OPTS% %JAVA_TOOL_OPTIONS% %JDK_JAVA_OPTIONS%"
set "ASKED=%ASKED:"=%"
if not "%ASKED:GC=%"=="%ASKED%" set "JVM="
rem File names need no help here: Windows hands them to Java as Unicode.
"%FOUND_HOME%\bin\java.exe" -Xlog:disable -XX:-UsePerfData -Dfile.encoding=UTF-8 %JVM% %JAVA_OPTS% %BANJIAN_JAVA_OPTS% -cp "%JAR%" io.banjian.cli.Main %*
exit /b %ERRORLEVEL%

:no_java
echo banjian: Java 17 or newer (a JDK with javac, where the sources have to be built) is needed and was not found. 1>&2
if defined JAVA_HOME echo   JAVA_HOME is "%JAVA_HOME%" 1>&2
echo   Install it:  winget install EclipseAdoptium.Temurin.21.JDK 1>&2
exit /b 2

rem ---- length_of ARGUMENTS: sets LENGTH to what is run, a few small pages (short), pages (medium) or something else (long)

:length_of
set "LENGTH=long"
set "FIRST=%~1"
if not defined FIRST set "LENGTH=short"
if defined FIRST if "%FIRST:~0,1%"=="-" set "LENGTH=short"
for %%C in (rules explain completion) do if "%~1"=="%%C" set "LENGTH=short"
for %%C in (check fix layout) do if "%~1"=="%%C" set "LENGTH=medium"
if not "%LENGTH%"=="medium" exit /b 0
set /a FILES=0
set "SMALL=yes"
:next_argument
shift
if "%~1"=="" goto :arguments_seen
if "%~1"=="-" set "SMALL="
if exist "%~1" call :look_at "%~1"
goto :next_argument
:arguments_seen
if defined SMALL if %FILES% GTR 0 if %FILES% LEQ 30 set "LENGTH=short"
exit /b 0

:look_at
set "KIND=%~a1"
if "%KIND:~0,1%"=="d" set "SMALL="
set /a FILES+=1
for %%E in (.zip .tar .gz .tgz) do if /i "%~x1"=="%%E" set "SMALL="
set "SIZE=%~z1"
if not defined SIZE set "SIZE=999999999"
if %SIZE% GTR 200000 set "SMALL="
exit /b 0

rem ---- find_java PROGRAM: sets FOUND_HOME to a Java 17 or newer that has bin\PROGRAM

:find_java
set "FOUND_HOME="
if defined JAVA_HOME call :accept "%JAVA_HOME%" %1
if defined FOUND_HOME exit /b 0
for /f "delims=" %%J in ('where java.exe 2^>nul') do (
  if not defined FOUND_HOME call :accept "%%~dpJ.." %1
)
if defined FOUND_HOME exit /b 0
for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft") do (
  for /d %%H in ("%ProgramFiles%\%%~V\*") do (
    if not defined FOUND_HOME call :accept "%%~H" %1
  )
)
if defined FOUND_HOME exit /b 0
exit /b 1

:accept
if not exist "%~1\bin\%~2" exit /b 1
if not exist "%~1\release" exit /b 1
set "MAJOR=0"
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do (
  if "%%K"=="JAVA_VERSION" for /f "delims=.+-" %%M in ("%%~L") do set "MAJOR=%%M"
)
if %MAJOR% LSS 17 exit /b 1
set "FOUND_HOME=%~f1"
exit /b 0

rem ---- is_fresh JAR: errorlevel 0 if nothing the jar is made of is newer

:is_fresh
if not exist "%~1" exit /b 1
set "BANJIAN_HERE=%HERE%"
set "BANJIAN_JAR=%~1"
powershell -NoProfile -NonInteractive -Command "$jar = (Get-Item -LiteralPath $env:BANJIAN_JAR).LastWriteTimeUtc; $from = 'pom.xml','src\main','rules' | ForEach-Object { Join-Path $env:BANJIAN_HERE $_ } | Where-Object { Test-Path -LiteralPath $_ }; $newer = @(Get-Item -LiteralPath $from) + @(Get-ChildItem -LiteralPath $from -Recurse) | Where-Object { $_.LastWriteTimeUtc -gt $jar }; if ($newer) { exit 1 } else { exit 0 }"
exit /b %ERRORLEVEL%

rem ---- build: in target\run, so that a developer's own build in target\ is left alone

:build
where mvn.cmd >nul 2>nul
if errorlevel 1 (
  echo banjian: running from the sources needs Maven 3.8 or newer; none was found. The release archive needs no Maven. 1>&2
  echo   Download Apache Maven 3.8 or newer and put its bin folder on PATH. 1>&2
  exit /b 2
)
if not exist "%HERE%\target" mkdir "%HERE%\target"
set "LOCK=%HERE%\target\launcher.lock"
set /a WAITED=0
:wait
mkdir "%LOCK%" 2>nul && goto :locked
set /a WAITED+=1
if %WAITED% GTR 600 (
  echo banjian: another build seems to be running; if none is, delete "%LOCK%". 1>&2
  exit /b 2
)
ping -n 2 127.0.0.1 >nul
goto :wait
:locked
call :is_fresh "%JAR%"
if not errorlevel 1 (
  rmdir "%LOCK%"
  exit /b 0
)
echo banjian: building... the first time downloads libraries 1>&2
setlocal
set "JAVA_HOME=%FOUND_HOME%"
pushd "%HERE%"
call mvn.cmd -q -B -ntp -Dstyle.color=never -Dbanjian.quick -Dbanjian.build=target/run -Dmaven.test.skip=true package >"%HERE%\target\launcher-build.log" 2>&1 <nul
set "BUILT=%ERRORLEVEL%"
popd
endlocal & set "BUILT=%BUILT%"
rmdir "%LOCK%"
if not "%BUILT%"=="0" (
  powershell -NoProfile -NonInteractive -Command "Get-Content -LiteralPath (Join-Path $env:BANJIAN_HERE 'target\launcher-build.log') -Tail 20" 1>&2
  echo banjian: the build failed; the whole log is in "%HERE%\target\launcher-build.log" 1>&2
  exit /b 2
)
rem Maven leaves an unchanged jar as old as it was; what was found stale has now been built.
powershell -NoProfile -NonInteractive -Command "(Get-Item -LiteralPath $env:BANJIAN_JAR).LastWriteTime = Get-Date"
exit /b 0
