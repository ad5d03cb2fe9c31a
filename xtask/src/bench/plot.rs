//! The growth with the number of versions, as a picture.

use std::error::Error;

use plotters::prelude::*;

use super::figure::Unit;
use super::row::{Row, Subject};

/// The width and height of the picture.
const SIZE: (u32, u32) = (960, 300);
const TEXT: (&str, u32) = ("sans-serif", 14);
const LINE: RGBColor = RGBColor(0, 90, 160);

/// What comes between the name of a measurement and the number of versions in the name of a row.
const NEWEST: &str = ", the newest ";

/// A measurement with an increasing number of versions.
#[derive(Debug, PartialEq)]
struct Series {
    name: String,
    /// The number of versions, and the median.
    points: Vec<(f64, f64)>,
}

/// The name of a row for a number of the newest versions.
pub(crate) fn name_of_row(what: &str, versions: usize) -> String {
    format!("{what}{NEWEST}{versions}")
}

/// The picture as SVG: a plot for each measurement. `None` if no row is about growth.
pub(crate) fn growth(rows: &[Row]) -> Option<Result<String, Box<dyn Error>>> {
    let all = series(rows);
    (!all.is_empty()).then(|| picture(&all))
}

fn series(rows: &[Row]) -> Vec<Series> {
    let mut all: Vec<Series> = Vec::new();
    for row in rows {
        let Some((what, versions)) = row.name.split_once(NEWEST) else { continue };
        let (Some(figure), Ok(versions)) = (row.of(Subject::Ours), versions.parse::<u32>()) else { continue };
        let (unit, scale) = match figure.unit {
            Unit::Seconds => ("seconds", 1.0),
            Unit::Bytes => ("MB", 1e6),
            Unit::Lines | Unit::Instructions | Unit::Allocations | Unit::Crates | Unit::Times => continue,
        };
        let name = format!("{what}, {unit}");
        let point = (f64::from(versions), figure.median() / scale);
        match all.iter_mut().find(|series| series.name == name) {
            Some(series) => series.points.push(point),
            None => all.push(Series { name, points: vec![point] }),
        }
    }
    all
}

fn picture(all: &[Series]) -> Result<String, Box<dyn Error>> {
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, SIZE).into_drawing_area();
        area.fill(&WHITE)?;
        for (series, place) in all.iter().zip(area.split_evenly((1, all.len()))) {
            let most = |value: fn(&(f64, f64)) -> f64| series.points.iter().map(value).fold(0.0, f64::max);
            let mut chart = ChartBuilder::on(&place)
                .caption(&series.name, TEXT)
                .margin(12)
                .x_label_area_size(38)
                .y_label_area_size(44)
                .build_cartesian_2d(0.0..most(|point| point.0), 0.0..most(|point| point.1) * 1.1)?;
            chart
                .configure_mesh()
                .x_desc("versions")
                .label_style(TEXT)
                .x_labels(6)
                .x_label_formatter(&|versions| format!("{versions:.0}"))
                .y_labels(6)
                .light_line_style(TRANSPARENT)
                .draw()?;
            chart.draw_series(
                LineSeries::new(series.points.iter().copied(), LINE.stroke_width(2)).point_size(3),
            )?;
        }
        area.present()?;
    }
    Ok(svg)
}

#[cfg(test)]
mod tests {
    use super::super::figure::Figure;
    use super::super::row::Aim;
    use super::*;

    fn row(what: &str, versions: usize, unit: Unit, measured: f64) -> Row {
        Row::new(name_of_row(what, versions), Aim::None)
            .with(Subject::Ours, Some(Figure::once(unit, measured)))
    }

    #[test]
    fn each_measurement_has_a_plot() {
        let rows = [
            row("codegen", 1, Unit::Seconds, 0.5),
            row("codegen", 52, Unit::Seconds, 2.0),
            row("peak memory", 1, Unit::Bytes, 250e6),
        ];
        let series = series(&rows);
        assert_eq!(series[0].points, [(1.0, 0.5), (52.0, 2.0)]);
        assert_eq!((&*series[1].name, series[1].points[0].1), ("peak memory, MB", 250.0));
        let svg = growth(&rows).expect("rows about growth").expect("a picture");
        assert!(svg.contains("codegen, seconds") && svg.matches("<circle").count() == 3, "{svg}");
    }

    #[test]
    fn without_rows_about_growth_there_is_no_picture() {
        assert!(growth(&[Row::new("settle", Aim::None)]).is_none());
    }
}
